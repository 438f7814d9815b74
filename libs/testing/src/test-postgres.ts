import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '@bien-cuong/postgres';
import { clearKilledRuns, makeTemporaryFolder } from './temporary-folder';

const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

let running: { server: EmbeddedPostgres; folder: string } | undefined;

/**
 * Starts one PostgreSQL for a run of jest, in a temporary folder, after cleaning up what killed runs left
 * behind.
 */
export async function startTestPostgres(): Promise<string> {
  await clearKilledRuns();
  const folder = makeTemporaryFolder();
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false, settings: FAST });
  running = { server, folder };
  return server.url;
}

export async function stopTestPostgres(): Promise<void> {
  if (!running) return;
  await running.server.stop();
  await removeEmbeddedPostgres(running.folder);
  running = undefined;
}
