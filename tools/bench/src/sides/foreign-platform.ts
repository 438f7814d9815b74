import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '@bien-cuong/postgres';
import type { Platform } from './platform';

/** A platform that runs already: only its answers are known, so the reference gets a server of its own. */
export async function foreignPlatform(url: string): Promise<Platform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-bench-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  return {
    url: new URL(url).origin,
    services: {},
    subgraphs: {},
    postgres: { url: server.url },
    databases: () => Promise.reject(new Error('The databases of a platform at --url are not known.')),
    stop: async () => {
      await server.stop();
      await removeEmbeddedPostgres(dataDir);
    },
  };
}
