import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Removes a file that PostgreSQL cannot start without. */
export function damageDatabase(dataDir: string) {
  const record = join(dataDir, 'postgres-home.json');
  const home = existsSync(record)
    ? (JSON.parse(readFileSync(record, 'utf8')) as { home: string }).home
    : dataDir;
  const cluster = join(home, 'postgres');
  const control = join(cluster, 'global/pg_control');
  renameSync(control, `${control}.away`);
  return { cluster, restore: () => renameSync(`${control}.away`, control) };
}
