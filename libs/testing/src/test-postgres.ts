import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  isAlive,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@bien-cuong/postgres';

const PREFIX = 'bien-cuong-test-';
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

let running: { server: EmbeddedPostgres; folder: string } | undefined;

/** Starts one PostgreSQL for a run of jest, in a temporary folder; what killed runs left behind is cleared first. */
export async function startTestPostgres(): Promise<string> {
  await clearKilledRuns();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
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

async function clearKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid && !isAlive(Number(pid)))
      await removeEmbeddedPostgres(join(tmpdir(), name)).catch(() => undefined);
  }
}
