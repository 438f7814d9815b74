import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';

import { createDataSource, type DatabaseDefinition } from '../connection/data-source';
import { migrate, seedIfEmpty } from './migrate';

/** Slow enough that every process that does not wait would start it as well. */
class CreateThing1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT pg_sleep(0.3)');
    await runner.query('CREATE TABLE thing (name text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE thing');
  }
}

class BreakThing1000000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE thing ADD COLUMN half text');
    await runner.query('ALTER TABLE nothing ADD COLUMN other text');
  }

  async down(): Promise<void> {
    throw new Error('It never went up.');
  }
}

const definition: DatabaseDefinition = { name: 'spec', entities: [], migrations: [CreateThing1000000000001] };
const broken: DatabaseDefinition = {
  ...definition,
  migrations: [CreateThing1000000000001, BreakThing1000000000002],
};

let database: TestDatabase;
let opened: DataSource[];

beforeEach(async () => {
  database = await createTestDatabase();
  opened = [];
});

afterEach(async () => {
  for (const dataSource of opened) await dataSource.destroy();
  await database.drop();
});

async function open(of = definition): Promise<DataSource> {
  const dataSource = await createDataSource(of, database.url).initialize();
  opened.push(dataSource);
  return dataSource;
}

const fill = (manager: EntityManager) =>
  manager.query("INSERT INTO thing SELECT 'seeded' FROM pg_sleep(0.2)") as Promise<void>;

it('lets one of several processes do the work while the others wait', async () => {
  const processes = await Promise.all([open(), open(), open()]);
  const done = await Promise.all(processes.map(migrate));
  expect(done.flat()).toEqual(['CreateThing1000000000001']);
});

it('does nothing when nothing is pending', async () => {
  const dataSource = await open();
  await migrate(dataSource);
  expect(await migrate(dataSource)).toEqual([]);
});

it('leaves nothing of a migration that fails, and the next one may try again', async () => {
  await expect(migrate(await open(broken))).rejects.toThrow('relation "nothing" does not exist');
  const next = await open();
  expect(await migrate(next)).toEqual([]);
  expect(await next.query('SELECT * FROM thing')).toEqual([]);
  const columns = await next.query(
    "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'thing'",
  );
  expect(columns).toEqual([{ name: 'name' }]);
});

it('seeds once, however many processes ask for it', async () => {
  const processes = await Promise.all([open(), open(), open()]);
  await migrate(processes[0]!);
  const seeded = await Promise.all(processes.map((dataSource) => seedIfEmpty(dataSource, 'thing', fill)));
  expect(seeded.toSorted()).toEqual([false, false, true]);
  expect(await processes[0]!.query('SELECT name FROM thing')).toEqual([{ name: 'seeded' }]);
});

it('leaves nothing of a seed that fails', async () => {
  const dataSource = await open();
  await migrate(dataSource);
  const failing = async (manager: EntityManager) => {
    await fill(manager);
    throw new Error('half way');
  };
  await expect(seedIfEmpty(dataSource, 'thing', failing)).rejects.toThrow('half way');
  expect(await dataSource.query('SELECT name FROM thing')).toEqual([]);
  expect(await seedIfEmpty(dataSource, 'thing', fill)).toBe(true);
});
