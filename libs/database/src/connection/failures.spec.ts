import 'reflect-metadata';

import { createTestDatabase, takeAway, type TestDatabase } from '@bien-cuong/testing';
import type { DataSource } from 'typeorm';

import { createDataSource } from './data-source';
import { isAway } from './failures';
import { read } from '../reads/read';
import { sql } from '../reads/sql';

const definition = { name: 'spec', entities: [], migrations: [] };
let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(definition, database.url).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

it.each([
  ['a database that takes nobody in', async () => dataSource.query('SELECT 1')],
  ['the same where rows are read', async () => read(dataSource, sql`SELECT 1`)],
  [
    'the same where something is changed',
    async () => dataSource.transaction((manager) => manager.query('SELECT 1')),
  ],
])('knows %s for one that is away', async (_, ask) => {
  const giveBack = await takeAway(database.serverUrl, database.url);
  const failure = await failureOf(ask());
  await giveBack();
  expect(failure).toBeDefined();
  expect(isAway(failure)).toBe(true);
});

it('recognises a session that was ended', async () => {
  const failure = await failureOf(dataSource.query('SELECT pg_terminate_backend(pg_backend_pid())'));
  expect(isAway(failure)).toBe(true);
});

it.each([
  ['nobody who listens', 'postgres://a:a@127.0.0.1:1/a'],
  ['a host that is not there', 'postgres://a:a@nowhere.invalid:5432/a'],
])('recognises %s', async (_, url) => {
  expect(isAway(await failureOf(createDataSource(definition, url).initialize()))).toBe(true);
});

it('recognises a database that was made unavailable', async () => {
  const url = `${database.url}_gone`;
  expect(isAway(await failureOf(createDataSource(definition, url).initialize()))).toBe(true);
});

it.each(['SELECT 1 / 0', 'SELECT nothing', `SELECT 'x'::uuid`])(
  'does not mistake a refusal for an outage: %s',
  async (statement) => {
    expect(isAway(await failureOf(dataSource.query(statement)))).toBe(false);
  },
);

it.each([undefined, null, new TypeError('a mistake of ours'), 'text'])(
  'takes %p for no such thing',
  (error) => {
    expect(isAway(error)).toBe(false);
  },
);
