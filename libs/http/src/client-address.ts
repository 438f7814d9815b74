import type { IncomingMessage } from 'node:http';
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
