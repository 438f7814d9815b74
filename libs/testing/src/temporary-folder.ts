import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, removeEmbeddedPostgres } from '@bien-cuong/postgres';

const PREFIX = 'bien-cuong-test-';

/** A data folder in the system's temporary folder, named after the process that made it. */
export const makeTemporaryFolder = (): string => mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));

/** Removes the folders of runs that were killed before they could do so, and stops their databases. */
export async function clearKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid && !isAlive(Number(pid)))
      await removeEmbeddedPostgres(join(tmpdir(), name)).catch(() => undefined);
  }
}
