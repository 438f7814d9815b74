import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm';

import { createDataSource, statementCount } from './data-source';
import { EdtfColumns } from '../tables/edtf-columns';
import { insertMissing } from '../tables/insert-missing';
import { periodWithin } from '../reads/period-within';
import { read } from '../reads/read';
import { sql } from '../reads/sql';
import { parseEdtf, TimedOut } from '@bien-cuong/domain';

@Entity()
class PublishedClaim {
  @PrimaryColumn('integer')
  id: number;

  @Column('numeric')
  reportedValue: number;

  @Column('date', { nullable: true })
  seenOn: string | null;

  @Column(() => EdtfColumns)
  period: EdtfColumns | null;
}

let database: TestDatabase;
let dataSource: DataSource;

const claim = (id: number, period: string | null) => ({
  id,
  reportedValue: 12.5,
  seenOn: '2018-08-31',
  period: period === null ? null : EdtfColumns.of(period),
});

beforeAll(async () => {
  database = await createTestDatabase();
  const definition = { name: 'spec', entities: [PublishedClaim], migrations: [] };
  dataSource = await createDataSource(definition, database.url).initialize();
  await dataSource.query(`
    CREATE TABLE published_claim (
      id integer PRIMARY KEY, reported_value numeric NOT NULL, seen_on date,
      period_text text, period_from date, period_to date)`);
});

beforeEach(() => dataSource.manager.clear(PublishedClaim));

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('keeps days as text and numbers as numbers, in tables and columns in snake_case', async () => {
  await insertMissing(dataSource.manager, PublishedClaim, [claim(1, '2009/2019'), claim(2, null)]);
  const [one, two] = await dataSource.manager.find(PublishedClaim, { order: { id: 'ASC' } });
  expect(one).toMatchObject({ reportedValue: 12.5, seenOn: '2018-08-31' });
  expect(one?.period).toEqual({ text: '2009/2019', from: '2009-01-01', to: '2019-12-31' });
  expect(two?.period?.text ?? null).toBeNull();
  expect(await dataSource.query('SELECT count(*) AS n FROM published_claim')).toEqual([{ n: 2 }]);
});

it('inserts missing rows and does not touch those that people have changed', async () => {
  await insertMissing(dataSource.manager, PublishedClaim, [claim(1, null)]);
  await dataSource.manager.update(PublishedClaim, 1, { reportedValue: 99 });
  await insertMissing(dataSource.manager, PublishedClaim, [claim(1, null), claim(2, null)]);
  await insertMissing(dataSource.manager, PublishedClaim, []);
  const rows = await dataSource.manager.find(PublishedClaim, { order: { id: 'ASC' } });
  expect(rows.map(({ reportedValue }) => reportedValue)).toEqual([99, 12.5]);
});

it.each([
  ['2009/2019', [1, 2]],
  ['2015', [2]],
  ['2009/..', [1, 2, 3]],
  ['../2019', [1, 2]],
  ['2010/2019', [2]],
  [null, [1, 2, 3, 4]],
])('finds the periods within %j: %j', async (period, ids) => {
  const periods = ['2009/2019', '2015-03', '2020', 'XXXX-08-31'];
  await insertMissing(
    dataSource.manager,
    PublishedClaim,
    periods.map((text, index) => claim(index + 1, text)),
  );
  const condition = periodWithin('period', period === null ? null : parseEdtf(period)) ?? sql`true`;
  const rows = await read<{ id: number }>(
    dataSource,
    sql`SELECT id FROM published_claim WHERE ${condition} ORDER BY id`,
  );
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

it('refuses to search within a period that has no year', () => {
  expect(() => periodWithin('period', parseEdtf('XXXX-08-31'))).toThrow('must name a year');
});

it('waits for a lock only for a limited time, as migrations do, whose statements have no other limit', async () => {
  const [limits] = await dataSource.query<object[]>(
    `SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement`,
  );
  expect(limits).toEqual({ lock: '1min', statement: '0' });
});

it('counts every statement that is sent', async () => {
  const before = statementCount(dataSource);
  await dataSource.query('SELECT 1');
  await dataSource.manager.find(PublishedClaim);
  await read(dataSource, sql`SELECT ${1}::int AS one`);
  expect(statementCount(dataSource) - before).toBe(3);
});

describe('with a time limit', () => {
  let hurried: DataSource;
  const count = sql`SELECT count(*) AS count FROM published_claim`;

  beforeAll(async () => {
    const definition = { name: 'hurried', entities: [PublishedClaim], migrations: [] };
    hurried = await createDataSource(definition, database.url, { statementTimeoutMs: 200 }).initialize();
  });

  afterAll(() => hurried.destroy());

  it('gives up a statement that waits for others, and answers when they are done', async () => {
    await dataSource.transaction(async (manager) => {
      await manager.query('LOCK TABLE published_claim IN ACCESS EXCLUSIVE MODE');
      await expect(read(hurried, count)).rejects.toThrow(TimedOut);
    });
    expect(await read(hurried, count)).toHaveLength(1);
  });

  it('ends an idle transaction', async () => {
    const runner = hurried.createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE published_claim IN ACCESS EXCLUSIVE MODE');
    // The query of another connection is answered once the forgotten transaction was ended.
    expect(await read(dataSource, count)).toHaveLength(1);
    const failure: unknown = await runner.query('SELECT 1').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    await runner.release();
  });
});
