import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireServer, startEmbeddedPostgres } from '@bien-cuong/postgres';
import { holdDataFolder } from './data-folder';
import { OperatorError } from './operator-error';
import { runningServer } from './running-server';

export interface Place {
  dataDir: string;
  /** The administrator's URL of a server that is used instead of the embedded one. */
  server?: string | undefined;
}

export interface ReachedServer {
  /** The URL for its administrator. */
  url: string;
  close(): Promise<void>;
}

/** The file with the passwords, which exists once the platform was started. */
export function requireSecrets(dataDir: string): string {
  const secrets = join(dataDir, 'secrets.json');
  if (existsSync(secrets)) return secrets;
  throw new OperatorError(
    `There is no platform in ${dataDir} yet: run npm start once, or name its folder with DATA_DIR.`,
  );
}

/**
 * The server of the platform's databases, for a tool: that of the running platform, else the one in the data
 * folder, which then runs until `close`. Nothing in it is changed.
 */
export async function reachServer({ dataDir, server }: Place): Promise<ReachedServer> {
  if (server !== undefined) {
    await requireServer(server);
    return { url: server, close: () => Promise.resolve() };
  }
  requireEmbedded(dataDir);
  const running = runningServer(dataDir);
  return running === undefined ? openOwn(dataDir) : { url: running, close: () => Promise.resolve() };
}

/** Prevents starting an empty embedded server for a platform that always used another one. */
function requireEmbedded(dataDir: string): void {
  const secrets = requireSecrets(dataDir);
  if ('admin' in JSON.parse(readFileSync(secrets, 'utf8'))) return;
  throw new OperatorError(
    `The platform in ${dataDir} has its databases on another server: name it with DATABASE_URL.`,
  );
}

async function openOwn(dataDir: string): Promise<ReachedServer> {
  const held = holdDataFolder(dataDir);
  try {
    const embedded = await startEmbeddedPostgres({ dataDir });
    const close = async () => {
      await embedded.stop();
      held.release();
    };
    return { url: embedded.url, close };
  } catch (error) {
    held.release();
    throw error;
  }
}
