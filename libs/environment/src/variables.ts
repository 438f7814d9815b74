import { isIP } from 'node:net';
import { z } from 'zod';

/** A variable that is `true` or `false`. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** A TCP port; 0 lets the system choose. */
export const port = z.coerce.number().int().min(0).max(65_535);

/** Interface to listen on; loopback by default. */
export const host = z.string().default('127.0.0.1');

export const nodeEnv = z.enum(['development', 'test', 'production']).default('development');

/** Whether only this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
/** Addresses by name, `name=url,name=url`. */
export const urlsByName = z.string().transform((text, context) => {
  const pairs = text.split(',').map((pair) => /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(pair) ?? []);
  if (pairs.some(([, name, url = '']) => name === undefined || !URL.canParse(url))) {
    context.addIssue({ code: 'custom', message: 'expected name=url,name=url' });
  }
  return Object.fromEntries(pairs.map(([, name = '', url = '']) => [name, url]));
});
