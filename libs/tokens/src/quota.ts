import type { Identity } from './identity';

/**
 * Whose requests are counted together: those of an account by one client, or, where nobody is known, of an address.
 * What the provider of identities says of a client takes the place of what holds for all.
 */
export function quotaOf(caller: Identity | undefined, address: string): { key: string; perMinute?: number } {
  if (!caller) return { key: `address ${address}` };
  const { clientId, subject, quota } = caller;
  // As JSON, so that no two pairs read alike.
  return { key: JSON.stringify([clientId, subject]), ...(quota !== undefined && { perMinute: quota }) };
}
