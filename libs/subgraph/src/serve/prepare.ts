import { createDataSource, migrate, seedIfEmpty } from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import type { Seeds, SubgraphDefinition } from './subgraph';

/**
 * Brings a subgraph's database up to date and, unless `seed` is false, fills an empty one. Safe to repeat.
 * @returns what was done, for the log
 */
export async function prepareDatabase(
  { database, mainTable, seed }: SubgraphDefinition,
  { url, withSeed, seeds = { review: true } }: { url: string; withSeed: boolean; seeds?: Seeds },
): Promise<{ migrations: string[]; seeded: boolean }> {
  const dataSource = await createDataSource(database, url).initialize();
  try {
    const migrations = await migrate(dataSource);
    const fill = (manager: EntityManager) => seed(manager, seeds);
    return { migrations, seeded: withSeed && (await seedIfEmpty(dataSource, mainTable, fill)) };
  } finally {
    await dataSource.destroy();
  }
}
