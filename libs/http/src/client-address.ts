import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddress from '@fastify/proxy-addr';

/** Whether a proxy is trusted, by its address and by the number of proxies between it and this service. */
export type TrustProxy = (address: string, hop: number) => boolean;

/** The proxies to trust, as configured: their number or their addresses; none by default. */
export function trustedProxies(configured: number | string[] | undefined): TrustProxy {
  if (configured === undefined) return () => false;
  return typeof configured === 'number'
    ? (_address, hop) => hop < configured
    : proxyAddress.compile(configured);
}

/** The client's address: that of the nearest sender that is no trusted proxy. */
export function clientAddress(request: IncomingMessage, trust: TrustProxy): string {
  return proxyAddress(request, trust);
}

/**
 * Reduces X-Forwarded-For to the valid addresses next to this service: anything else in it, from a trusted
 * proxy or not, must not decide how requests are counted and recorded.
 */
export function keepAddresses({ headers }: IncomingMessage): void {
  const given = headers['x-forwarded-for'];
  if (given === undefined) return;
  const senders = String(given)
    .split(',')
    .map((part) => part.trim());
  const kept = senders.slice(senders.findLastIndex((part) => isIP(part) === 0) + 1);
  if (kept.length === senders.length) return;
  if (kept.length === 0) delete headers['x-forwarded-for'];
  else headers['x-forwarded-for'] = kept.join(', ');
}
