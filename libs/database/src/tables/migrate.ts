import type { DataSource, EntityManager } from 'typeorm';

import { actInBulk } from '../audit/act-as';

/** An arbitrary number: everybody who prepares the same database waits for the same lock. */
const PREPARE_LOCK = 3_03_1989;

/**
 * Brings a database to the newest schema; several processes may call it at once, one does the work.
 * @returns the names of the migrations that were run, oldest first
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [PREPARE_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map(({ name }) => name);
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [PREPARE_LOCK]);
    await guard.release();
  }
}

/**
 * Fills a database in one transaction, unless `table` has rows.
 * @returns whether it was filled
 */
export async function seedIfEmpty(
  dataSource: DataSource,
  table: string,
  seed: (manager: EntityManager) => Promise<void>,
): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [PREPARE_LOCK]);
    const [{ filled }] = await manager.query(`SELECT EXISTS (SELECT FROM ${table}) AS filled`);
    if (filled) return false;
    await actInBulk(manager, { subject: 'seed' });
    await seed(manager);
    return true;
  });
}
