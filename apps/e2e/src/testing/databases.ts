import { provisionDatabases } from '@bien-cuong/start/database';
import { runningServer } from '@bien-cuong/start/running-server';
import type { Owner } from '@bien-cuong/start/subgraphs';

/** The URLs of a running platform's data: its server for the administrator, each database for its role. */
export async function databasesOf({ dataDir }: { dataDir: string }) {
  const server = runningServer(dataDir) ?? '';
  const databases: Record<Owner, string> = await provisionDatabases(dataDir, server, true);
  return { server, databases };
}
