import { createDataSource, type SendQuery, UNAUDITED, verifyAudit } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import { prepareDatabase } from '../serve/prepare';
import type { SubgraphDefinition } from '../serve/subgraph';

interface Disposable {
  url: string;
  drop(): Promise<void>;
}

/**
 * The specs for every subgraph's database: columns match the entities, seeding twice, migrating down and up.
 */
export function describeDatabase(definition: SubgraphDefinition, create: () => Promise<Disposable>): void {
  describe(`the database of ${definition.database.name}`, () => {
    let database: Disposable;
    let dataSource: DataSource;

    beforeAll(async () => {
      database = await create();
      await prepareDatabase(definition, { url: database.url, withSeed: true });
      dataSource = await createDataSource(definition.database, database.url).initialize();
    });

    afterAll(async () => {
      await dataSource.destroy();
      await database.drop();
    });

    it('has exactly the tables and columns of the entities', async () => {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      const changes = upQueries.filter(({ query }) => /ADD "|DROP COLUMN|CREATE TABLE|TYPE/.test(query));
      expect(changes).toEqual([]);
    });

    it('reports writes to any of its tables', async () => {
      const silent = await dataSource.query(
        `SELECT relname FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND relname <> ALL ($1)
         AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND tgname = 'record_change')`,
        [UNAUDITED],
      );
      expect(silent).toEqual([]);
    });

    it('has an audit trail of all of its tables, which begins with the seeds', async () => {
      const send: SendQuery = (sql, values) => dataSource.query(sql, values);
      const { head, ...rest } = await verifyAudit(send);
      expect(rest).toEqual({ unwatched: [], unguarded: [], altered: [] });
      const by = await dataSource.query('SELECT subject, count(*) FROM audit_record GROUP BY 1');
      expect(by).toEqual([{ subject: 'seed', count: head.count }]);
    });

    it('is not changed by seeding it again', async () => {
      const before = await snapshot(dataSource);
      await definition.seed(dataSource.manager, { review: true });
      expect(await snapshot(dataSource)).toEqual(before);
    });

    it('goes all the way down and up again', async () => {
      for (const _ of definition.database.migrations) await dataSource.undoLastMigration();
      const left = await dataSource.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
         UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
      );
      expect(left).toEqual([{ relname: 'migrations' }]);
      const again = await prepareDatabase(definition, { url: database.url, withSeed: true });
      expect(again).toEqual({ migrations: expect.any(Array), seeded: true });
      expect(again.migrations).toHaveLength(definition.database.migrations.length);
    });
  });
}

async function snapshot(dataSource: DataSource): Promise<unknown[]> {
  const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName).sort();
  return Promise.all(tables.map((table) => dataSource.query(`SELECT t::text FROM ${table} t ORDER BY 1`)));
}
