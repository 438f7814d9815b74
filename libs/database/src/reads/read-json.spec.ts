import 'reflect-metadata';

import { TooLarge } from '@bien-cuong/domain';
import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import type { DataSource } from 'typeorm';

import { createDataSource, type DataSourceLimits } from '../connection/data-source';
import { readJson } from './read-json';
import { type Sql, sql } from './sql';

let database: TestDatabase;
const opened: DataSource[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await Promise.all(opened.map((dataSource) => dataSource.destroy()));
  await database.drop();
});

async function open(limits: DataSourceLimits): Promise<DataSource> {
  const definition = { name: 'spec', entities: [], migrations: [] };
  const dataSource = await createDataSource(definition, database.url, limits).initialize();
  opened.push(dataSource);
  return dataSource;
}

const row = (letters: number): Sql => sql`(SELECT json_build_object('text', repeat('a', ${letters}::int)))`;
const nothing = sql`(SELECT json_build_object() WHERE false)`;

it.each([
  ['limited', { maxAnswerBytes: 10_000 }],
  ['unlimited', {}],
])('gives JSON, or null where there is none, %s', async (_how, limits) => {
  const dataSource = await open(limits);
  const received = { bytes: 0 };
  expect(await readJson(dataSource, row(3), received)).toEqual({ text: 'aaa' });
  expect(await readJson(dataSource, nothing, received)).toBeNull();
});

it('refuses what is too large, which PostgreSQL then does not send', async () => {
  const dataSource = await open({ maxAnswerBytes: 10_000 });
  const [client] = [await (dataSource.driver as unknown as { master: Connecting }).master.connect()];
  client.release();
  const before = client.connection.stream.bytesRead;
  await expect(readJson(dataSource, row(1_000_000), { bytes: 0 })).rejects.toThrow(TooLarge);
  expect(client.connection.stream.bytesRead - before).toBeLessThan(5_000);
  expect(await readJson(dataSource, row(9_000), { bytes: 0 })).toMatchObject({});
});

it('counts all that one operation reads', async () => {
  const dataSource = await open({ maxAnswerBytes: 10_000 });
  const received = { bytes: 0 };
  await readJson(dataSource, row(6_000), received);
  expect(received.bytes).toBeGreaterThan(6_000);
  await expect(readJson(dataSource, row(6_000), received)).rejects.toThrow(TooLarge);
});

/** A connection of pg's pool, whose types do not include the socket. */
interface Connecting {
  connect(): Promise<{ release(): void; connection: { stream: { bytesRead: number } } }>;
}
