import { type Databases, reachDatabases } from '@bien-cuong/start/reach-databases';
import type { Subgraph } from '@bien-cuong/start/subgraphs';
import type { Environment } from './environment';

/** The four databases: those that the environment names, else those of the platform in the data folder. */
export async function openDatabases({
  dataDir,
  databaseUrl: server,
  urls,
}: Environment): Promise<Databases<Subgraph>> {
  return urls ? { urls, close: () => Promise.resolve() } : reachDatabases({ dataDir, server });
}
