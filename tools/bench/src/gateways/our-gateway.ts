import { allocator, heapOptions } from '@bien-cuong/start/heap';
import type { Caller } from '../callers/caller';
import { type Over, startGateway } from './gateway';

export const OURS = 'our gateway';

/** In production our subgraphs would require tokens, which the other gateways do not pass on. */
export const openToAll = { NODE_ENV: 'development', IDE: 'false' };

/**
 * The platform's gateway as npm start runs it, except that by default it stores no answers and requires no
 * token.
 */
export function startOurGateway(
  { subgraphs, core }: Over,
  name = OURS,
  env: Record<string, string> = { ...openToAll, STORED_ANSWERS_MIB: '0' },
  caller?: Caller,
) {
  const urls = Object.entries(subgraphs).map(([subgraph, url]) => `${subgraph}=${url}/graphql`);
  return startGateway(name, {
    caller,
    options: (port) => ({
      script: 'apps/gateway/dist/main.js',
      core,
      env: {
        HOST: '127.0.0.1',
        PORT: String(port),
        SUBGRAPH_URLS: urls.join(','),
        REQUESTS_PER_MINUTE: '0',
        ...allocator,
        NODE_OPTIONS: heapOptions.gateway,
        ...env,
      },
    }),
  });
}
