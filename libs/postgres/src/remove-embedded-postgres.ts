import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordedHome } from './place';
import { stopLeftOver } from './stop-server';

/**
 * Removes a data folder with all data of its database, also what is outside the folder; stops the server if
 * it runs.
 */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;
  const home = recordedHome(dataDir);
  if (existsSync(home ?? dataDir)) await stopLeftOver(join(home ?? dataDir, 'postgres'));
  for (const folder of [home, dataDir])
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
