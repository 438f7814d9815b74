import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  keepSecrets,
  provision,
  requireServer,
  startEmbeddedPostgres,
} from '@bien-cuong/postgres';
import type { SharedEnvironment } from './environment';
import { databaseNames, type Owner } from './subgraphs';

export interface Database {
  /** Of each database, for its own role. */
  urls: Record<Owner, string>;
  /** The embedded server, unless DATABASE_URL names another one. */
  server?: EmbeddedPostgres;
}

export async function openDatabase({ DATA_DIR, DATABASE_URL }: SharedEnvironment): Promise<Database> {
  if (DATABASE_URL === undefined) {
    const server = await startEmbeddedPostgres({ dataDir: DATA_DIR });
    try {
      return { server, urls: await provisionDatabases(DATA_DIR, server.url, true) };
    } catch (error) {
      await server.stop();
      throw error;
    }
  }
  await requireServer(DATABASE_URL);
  return { urls: await provisionDatabases(DATA_DIR, DATABASE_URL, false) };
}

/** Gives each subgraph, and the provider of identities, its database; the passwords of the roles are kept in the data folder. */
export function provisionDatabases(
  dataDir: string,
  adminUrl: string,
  exclusive: boolean,
): Promise<Record<Owner, string>> {
  return provision(adminUrl, {
    passwords: keepSecrets(join(dataDir, 'secrets.json'), databaseNames),
    exclusive,
  });
}
