import { allocator, heapOptions } from '@bien-cuong/start/heap';
import type { Subgraph } from '@bien-cuong/start/subgraphs';
import { startGateway } from '../gateways/gateway';
import { openToAll, startOurGateway } from '../gateways/our-gateway';
import type { Platform } from './platform';
import type { Side } from './side';

export const ONE_PROCESS = 'one process';
export const STORED = 'four services, answers stored';

/** The same subgraphs and gateway in one process, with the same databases. */
export async function startOneProcess(platform: Platform): Promise<Side> {
  const databases = Object.entries(await platform.databases()) as [Subgraph, string][];
  const urls = databases.map(([name, url]) => [`${name.toUpperCase()}_DATABASE_URL`, url]);
  const side = await startGateway(ONE_PROCESS, (port) => ({
    script: 'apps/platform/dist/main.js',
    env: {
      ...{ HOST: '127.0.0.1', PORT: String(port), STORED_ANSWERS_MIB: '0' },
      REQUESTS_PER_MINUTE: '0',
      ...openToAll,
      ...{ ...allocator, NODE_OPTIONS: heapOptions.platform },
      ...Object.fromEntries(urls),
    },
  }));
  return { ...side, processes: { platform: side.processes['gateway'] ?? 0, ...platform.postgres.processes } };
}

/** The platform's services behind a gateway of ours that stores answers, with its default limit. */
export async function startStored(platform: Platform): Promise<Side> {
  const side = await startOurGateway(platform, STORED, {});
  const { gateway: _, ...services } = platform.side.processes;
  return { ...side, processes: { ...side.processes, ...services } };
}
