import { createDataSource, migrate, seedIfEmpty } from '@bien-cuong/database';

import type { SubgraphDefinition } from './subgraph';

/**
 * Brings a subgraph's database up to date and, unless `seed` is false, fills an empty one. Safe to repeat.
 * @returns what was done, for the log
 */
export async function prepareDatabase(
  { database, mainTable, seed }: SubgraphDefinition,
  { url, withSeed }: { url: string; withSeed: boolean },
): Promise<{ migrations: string[]; seeded: boolean }> {
  const dataSource = await createDataSource(database, url).initialize();
  try {
    const migrations = await migrate(dataSource);
    return { migrations, seeded: withSeed && (await seedIfEmpty(dataSource, mainTable, seed)) };
  } finally {
    await dataSource.destroy();
  }
}
