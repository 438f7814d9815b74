import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';

/** Whether a proxy is believed: by its address, and by how many lie between it and this service. */
export type TrustProxy = (address: string, hop: number) => boolean;

/** What configuration says of the proxies in front: how many there are, or which; none unless given. */
export function trustedProxies(configured: number | string[] | undefined): TrustProxy {
  if (configured === undefined) return () => false;
  return typeof configured === 'number'
    ? (_address, hop) => hop < configured
    : proxyAddress.compile(configured);
}

/** The address a request comes from: of the nearest that is no proxy that is believed. */
export function clientAddress(request: IncomingMessage, trust: TrustProxy): string {
  return proxyAddress(request, trust);
}
