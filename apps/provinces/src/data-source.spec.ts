import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { describeDatabase, openSubgraph } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

describeDatabase(definition, createTestDatabase);

it('refuses a code that two units have on one day', async () => {
  const database = await createTestDatabase();
  const { dataSource, close } = await openSubgraph(definition, database.url);
  const insert = dataSource.query(
    `INSERT INTO province_name VALUES ($1, $2, '44', 'Thử', 'Tỉnh Thử', 'PROVINCE', '2024-01-01', NULL, 'spec')`,
    [seedId('ProvinceName', 'spec'), seedId('Province', '04@2025-06-30')],
  );
  await expect(insert).rejects.toThrow(/conflicting key value violates exclusion constraint/);
  await close();
  await database.drop();
});
