import type { SubgraphSettings } from './settings';

type Headers = Record<string, string>;

/** What anybody may hear of a caller: by which name the request stands in the logs, and in which language to answer. */
const harmless = ['x-request-id', 'accept-language'];

/** What a subgraph hears of the caller: another team's neither who it is nor where from, unless configuration says so. */
export function heardBy({ ours, token }: SubgraphSettings): (headers: Headers) => Headers {
  if (ours && token) return (headers) => headers;
  const names = new Set([
    ...harmless,
    ...(ours ? ['x-forwarded-for'] : []),
    ...(token ? ['authorization'] : []),
  ]);
  return (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => names.has(name)));
}
