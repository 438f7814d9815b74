import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  keepSecrets,
  provision,
  requireServer,
  startEmbeddedPostgres,
  writeTrouble,
} from '@bien-cuong/postgres';
import type { SharedEnvironment } from './environment';
import { OperatorError } from './operator-error';
import { databaseNames, type Owner } from './subgraphs';

export interface Database {
  /** The URL of each database, for its own role. */
  urls: Record<Owner, string>;
  /** The embedded server, unless DATABASE_URL names another one. */
  server?: EmbeddedPostgres;
}

/** @param waitingFor called with the reason when it takes long */
export async function openDatabase(
  { DATA_DIR, DATABASE_URL }: SharedEnvironment,
  waitingFor?: (what: string) => void,
): Promise<Database> {
  if (DATABASE_URL === undefined) {
    const server = await startEmbeddedPostgres({ dataDir: DATA_DIR, waitingFor });
    try {
      return { server, urls: await provisionDatabases(DATA_DIR, server.url, true) };
    } catch (error) {
      await server.stop();
      throw orTrouble(error, server.cluster);
    }
  }
  await requireServer(DATABASE_URL);
  return { urls: await provisionDatabases(DATA_DIR, DATABASE_URL, false) };
}

/**
 * A statement that fails because the disk is full does not say which disk, so the error is replaced by one
 * that does.
 */
function orTrouble(error: unknown, cluster: string): unknown {
  const trouble = writeTrouble(error, cluster);
  return trouble === undefined ? error : new OperatorError(trouble);
}

/**
 * Gives each subgraph and the identity provider its database; the passwords of the roles are kept in the data
 * folder.
 */
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
