import { provisionDatabases } from '@bien-cuong/start/database';
import { runningServer } from '@bien-cuong/start/running-server';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { openToAll } from '../gateways/our-gateway';
import type { Side } from './side';

export const PLATFORM = 'four services';

export interface Platform {
  side: Side;
  /** The URLs of its subgraphs, by name; empty for a platform that somebody else started. */
  subgraphs: Record<string, string>;
  /**
   * The server of its databases, for the administrator, with its first process, if that is to be measured.
   */
  postgres: { url: string; processes: Record<string, number> };
  /** The URL of each subgraph's database, for its role. */
  databases: () => Promise<Record<Subgraph, string>>;
  stop(): Promise<unknown>;
}

/** A platform in a temporary folder, as npm start runs it except that it stores no answers. */
export async function ownPlatform(): Promise<Platform> {
  const platform = await startPlatform({
    // Gateways of other makers send requests to these subgraphs, too.
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

/** The test kit lets this process end before the platform; the bench must wait for its end. */
function waitFor({ child }: RunningPlatform): void {
  for (const handle of [child, child.stdout, child.stderr]) (handle as { ref?(): void } | null)?.ref?.();
}
