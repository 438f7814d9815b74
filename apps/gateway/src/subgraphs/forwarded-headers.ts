import type { SubgraphSettings } from './settings';

type Headers = Record<string, string>;

/** Headers that every subgraph may get: the request's id in the logs, and the language to answer in. */
const harmless = ['x-request-id', 'accept-language'];

/**
 * The headers that a subgraph gets of a caller's request. Another team's subgraph learns neither the caller's
 * identity nor their address, unless configured otherwise.
 */
export function heardBy({ ours, token }: SubgraphSettings): (headers: Headers) => Headers {
  if (ours && token) return (headers) => headers;
  const names = new Set([
    ...harmless,
    ...(ours ? ['x-forwarded-for'] : []),
    ...(token ? ['authorization'] : []),
  ]);
  return (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => names.has(name)));
}
