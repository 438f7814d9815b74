import { createTestDatabase } from '@bien-cuong/testing';
import type { DataSource } from 'typeorm';

import { createDataSource } from '../connection/data-source';

/** For specs: a fresh database without tables. `close` ends the connections and removes it. */
export async function openEmptyDatabase(): Promise<{ dataSource: DataSource; close(): Promise<void> }> {
  const database = await createTestDatabase();
  const dataSource = await createDataSource(
    { name: 'spec', entities: [], migrations: [] },
    database.url,
  ).initialize();
  return {
    dataSource,
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
