import type { Identity } from './identity';

/**
 * Whose requests are counted together: those of an account by one client, or, for unknown callers, those of
 * an address. A limit that the identity provider sets for a client replaces the general one.
 */
export function quotaOf(caller: Identity | undefined, address: string): { key: string; perMinute?: number } {
  if (!caller) return { key: `address ${address}` };
  const { clientId, subject, quota } = caller;
  // As JSON, so that two different pairs never give the same key.
  return { key: JSON.stringify([clientId, subject]), ...(quota !== undefined && { perMinute: quota }) };
}
