import { allocator, heapOptions } from '@bien-cuong/start/heap';
import type { Subgraph } from '@bien-cuong/start/subgraphs';
import { startGateway } from '../gateways/gateway';
import { startOurGateway } from '../gateways/our-gateway';
import type { Platform } from './platform';
import type { Side } from './side';

export const ONE_PROCESS = 'one process';
export const STORED = 'four services, answers stored';

/** The same subgraphs and gateway in one process, with the same databases, signed in as headquarters. */
export async function startOneProcess({ access, databases, postgres }: Platform): Promise<Side> {
  const own = Object.entries(await databases()) as [Subgraph, string][];
  const urls = own.map(([name, url]) => [`${name.toUpperCase()}_DATABASE_URL`, url]);
  const side = await startGateway(ONE_PROCESS, {
    caller: access?.callers.headquarters,
    options: (port) => ({
      script: 'apps/platform/dist/main.js',
      env: {
        HOST: '127.0.0.1',
        PORT: String(port),
        STORED_ANSWERS_MIB: '0',
        ...access?.env,
        ...allocator,
        NODE_OPTIONS: heapOptions.platform,
        ...Object.fromEntries(urls),
      },
    }),
  });
  return { ...side, processes: { platform: side.processes['gateway'] ?? 0, ...postgres.processes } };
}

/** The platform's services behind a gateway of ours that stores answers, with its default limit. */
export async function startStored({ access, sides: [platform] }: Platform): Promise<Side> {
  const side = await startOurGateway(
    { subgraphs: access?.subgraphs ?? {} },
    STORED,
    access?.env ?? {},
    platform.caller,
  );
  const { gateway: _, ...services } = platform.processes;
  return { ...side, processes: { ...side.processes, ...services } };
}
