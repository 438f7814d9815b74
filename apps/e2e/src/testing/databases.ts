import { join } from 'node:path';
import { databaseUrl, keepSecrets } from '@bien-cuong/postgres';
import { readRunRecord } from '@bien-cuong/start/data-folder';
import { provisionDatabases } from '@bien-cuong/start/database';
import type { Subgraph } from '@bien-cuong/start/subgraphs';

/** Where a running platform keeps its data: its server for the administrator, each subgraph's database for its role. */
export async function databasesOf({ dataDir }: { dataDir: string }) {
  const { admin } = keepSecrets(join(dataDir, 'secrets.json'), ['admin']);
  const server = databaseUrl(`postgres://127.0.0.1:${readRunRecord(dataDir)?.postgresPort}`, {
    user: 'postgres',
    password: admin,
    database: 'postgres',
  });
  const databases: Record<Subgraph, string> = await provisionDatabases(dataDir, server, true);
  return { server, databases };
}
