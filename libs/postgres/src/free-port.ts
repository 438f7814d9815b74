import { randomInt } from 'node:crypto';
import getPort, { portNumbers } from 'get-port';

/**
 * Below the range that systems use for outgoing connections, one of which could take the port before the
 * server listens.
 */
const from = 10_000;
const to = 30_000;
const tried = 100;

/**
 * A free port on loopback, the preferred one if possible; else a random one, since programs that look at the
 * same time would otherwise find the same one.
 */
export function freePort(preferred?: number): Promise<number> {
  const first = randomInt(from, to);
  const others = portNumbers(first, first + tried);
  return getPort({ host: '127.0.0.1', port: preferred === undefined ? others : [preferred, ...others] });
}
