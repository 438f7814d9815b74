import { provisionDatabases } from '@bien-cuong/start/database';
import { runningServer } from '@bien-cuong/start/running-server';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { openToAll } from '../gateways/our-gateway';
import type { Side } from './side';

export const PLATFORM = 'four services';

export interface Platform {
  side: Side;
  /** Addresses of its subgraphs by name; empty for a platform that somebody else started. */
  subgraphs: Record<string, string>;
  /** The server of its databases, for the administrator, and its first process if that is to be counted. */
  postgres: { url: string; processes: Record<string, number> };
  /** Of each subgraph's database, for its role. */
  databases: () => Promise<Record<Subgraph, string>>;
  stop(): Promise<unknown>;
}

/** A platform of our own in a temporary folder, as npm start runs it but that it keeps no answers. */
export async function ownPlatform(): Promise<Platform> {
  const platform = await startPlatform({
    // Other makers' gateways ask these subgraphs too.
    env: {
      ...{ ...openToAll, STORED_ANSWERS_MIB: '0' },
      ...{ GATEWAY_SECRET: '', REQUESTS_PER_MINUTE: '0' },
    },
  });
  const { url, dataDir, services, processes, stop } = platform;
  waitFor(platform);
  const { supervisor: _, postgres = 0, ...own } = processes;
  const adminUrl = runningServer(dataDir) ?? '';
  const subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, services[name] ?? '']));
  return {
    side: { name: PLATFORM, url: `${url}/graphql`, processes: { ...own, postgres }, subgraphs, stop },
    subgraphs,
    postgres: { url: adminUrl, processes: { postgres } },
    databases: () => provisionDatabases(dataDir, adminUrl, true),
    stop,
  };
}

/** For specs a platform does not keep its starter alive; here its end has to be waited for. */
function waitFor({ child }: RunningPlatform): void {
  for (const handle of [child, child.stdout, child.stderr]) (handle as { ref?(): void } | null)?.ref?.();
}
