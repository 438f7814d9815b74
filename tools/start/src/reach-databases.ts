import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl, keepSecrets } from '@bien-cuong/postgres';
import { holdDataFolder, readRunRecord } from './data-folder';
import { openDatabase, provisionDatabases } from './database';
import { OperatorError } from './operator-error';
import type { Owner } from './subgraphs';

export interface Databases<Name extends Owner = Owner> {
  urls: Record<Name, string>;
  close(): Promise<void>;
}

interface Place {
  dataDir: string;
  /** Administrator's address of a server that is used instead of the embedded one. */
  server?: string | undefined;
}

/**
 * The platform's databases for a tool: those of the platform that runs on the data folder, else those in the folder, whose
 * server then runs until `close`.
 */
export async function reachDatabases({ dataDir, server }: Place): Promise<Databases> {
  const secrets = join(dataDir, 'secrets.json');
  if (!existsSync(secrets)) {
    throw new OperatorError(
      `There is no platform in ${dataDir} yet: run npm start once, or name its folder with DATA_DIR.`,
    );
  }
  const running = readRunRecord(dataDir)?.postgresPort;
  if (server === undefined && running !== undefined) {
    const { admin } = keepSecrets(secrets, ['admin']);
    const access = { user: 'postgres', password: admin, database: 'postgres' };
    const joined = databaseUrl(`postgres://127.0.0.1:${running}`, access);
    return { urls: await provisionDatabases(dataDir, joined, true), close: () => Promise.resolve() };
  }
  return openOwn(dataDir, server);
}

async function openOwn(dataDir: string, server: string | undefined): Promise<Databases> {
  const held = server === undefined ? holdDataFolder(dataDir) : undefined;
  try {
    const database = await openDatabase({ DATA_DIR: dataDir, DATABASE_URL: server, SEED: true });
    const close = async () => {
      await database.server?.stop();
      held?.release();
    };
    return { urls: database.urls, close };
  } catch (error) {
    held?.release();
    throw error;
  }
}
