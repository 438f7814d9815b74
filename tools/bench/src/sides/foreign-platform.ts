import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '@bien-cuong/postgres';
import { anybody } from '../callers/caller';
import { PLATFORM, type Platform } from './platform';

/**
 * A platform that is already running: only its answers are known, so the reference gets a server of its own.
 */
export async function foreignPlatform(url: string): Promise<Platform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-bench-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  const stop = async () => {
    await server.stop();
    await removeEmbeddedPostgres(dataDir);
  };
  return {
    sides: [{ name: PLATFORM, url: `${new URL(url).origin}/graphql`, caller: anybody, processes: {}, stop }],
    subgraphs: {},
    postgres: { url: server.url, processes: {} },
    databases: () => Promise.reject(new Error('The databases of a platform at --url are not known.')),
    stop,
  };
}
