import { randomInt } from 'node:crypto';
import getPort, { portNumbers } from 'get-port';

/** Below what systems give to connections that go out, of which one could take it before it is listened on. */
const from = 10_000;
const to = 30_000;
const tried = 100;

/**
 * A port of loopback on which nobody listens, the preferred one if possible; else by chance, since several who look at once
 * would find the same one.
 */
export function freePort(preferred?: number): Promise<number> {
  const first = randomInt(from, to);
  const others = portNumbers(first, first + tried);
  return getPort({ host: '127.0.0.1', port: preferred === undefined ? others : [preferred, ...others] });
}
