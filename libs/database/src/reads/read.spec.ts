import 'reflect-metadata';

import { setTimeout as sleep } from 'node:timers/promises';

import { TimedOut } from '@bien-cuong/domain';
import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import { Client, type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';

import { createDataSource } from '../connection/data-source';
import { read } from './read';
import { sql } from './sql';

let database: TestDatabase;
let dataSource: DataSource;

beforeEach(async () => {
  database = await createTestDatabase();
  const definition = { name: 'spec', entities: [], migrations: [] };
  dataSource = await createDataSource(definition, database.url).initialize();
});

afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

const one = () =>
  read<{ one: number; pid: number }>(dataSource, sql`SELECT 1 AS one, pg_backend_pid() AS pid`);

it('survives the loss of a connection that is in use', async () => {
  const [{ pid } = { pid: 0 }] = await one();
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  const inUse = await pool.connect();
  expect((await inUse.query('SELECT pg_backend_pid() AS pid')).rows).toEqual([{ pid }]);
  const other = new Client({ connectionString: database.url });
  await other.connect();
  const lost = new Promise((resolve) => inUse.once('end', resolve));
  await other.query('SELECT pg_terminate_backend($1)', [pid]);
  await other.end();
  await lost;
  await sleep(50);
  inUse.release();
  expect(await one()).toMatchObject([{ one: 1 }]);
});

describe('where the server allows no more connections', () => {
  /** Limits the role's connections, whatever its pool would open. */
  const limit = async (connections: number) => {
    const admin = new Client({ connectionString: database.serverUrl });
    await admin.connect();
    await admin.query(`ALTER ROLE ${new URL(database.url).username} CONNECTION LIMIT ${connections}`);
    await admin.end();
  };

  it('answers all parallel reads with the existing ones', async () => {
    await one();
    await limit(1);
    const slow = () => read<{ one: number }>(dataSource, sql`SELECT 1 AS one, pg_sleep(0.02)`);
    const answers = await Promise.all(Array.from({ length: 8 }, slow));
    expect(answers.flat().map((row) => row.one)).toEqual(Array.from({ length: 8 }, () => 1));
  });

  it('gives up at the time limit where there is none, and reports a timeout', async () => {
    const pool = (dataSource.driver as PostgresDriver).master as Pool;
    pool.options.connectionTimeoutMillis = 60;
    await one();
    const taken = await pool.connect();
    await limit(1);
    await expect(one()).rejects.toThrow(TimedOut);
    taken.release();
    expect(await one()).toMatchObject([{ one: 1 }]);
  });
});
