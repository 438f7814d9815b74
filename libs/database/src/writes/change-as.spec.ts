import 'reflect-metadata';

import { NotConfirmed } from '@bien-cuong/domain';
import { type CommitFate, createTestDatabase, PostgresRelay, type TestDatabase } from '@bien-cuong/testing';
import type { DataSource, EntityManager } from 'typeorm';

import { createDataSource } from '../connection/data-source';
import { changeAs } from './change-as';
import { installIdempotency } from './idempotency';
import { againAfterDeadlock } from './transaction';

const definition = { name: 'spec', entities: [], migrations: [] };
let database: TestDatabase;
let relay: PostgresRelay;
let dataSource: DataSource;
/** A connection that bypasses the relay. */
let hand: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  hand = await createDataSource(definition, database.url).initialize();
  await hand.query('CREATE TABLE star (name text PRIMARY KEY, twin text)');
  await hand.query('ALTER TABLE star ADD FOREIGN KEY (twin) REFERENCES star DEFERRABLE INITIALLY DEFERRED');
  await installIdempotency(hand.createQueryRunner());
  relay = await PostgresRelay.start(database.url);
  dataSource = await createDataSource(definition, relay.url).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  relay.close();
  await hand.destroy();
  await database.drop();
});

afterEach(() => hand.query('TRUNCATE star, idempotent_request'));

const actor = { subject: 'nguyen-van-thu-0001', operation: 'addStar' };
const stars = async () =>
  (await hand.query('SELECT name FROM star ORDER BY name')).map(({ name }: Row) => name);

interface Row {
  name: string;
}

/** @param also further work before the end of the transaction */
function add(name: string, also?: (manager: EntityManager) => Promise<unknown>): Promise<string> {
  const asked = { actor, input: { name }, idempotencyKey: `add ${name}` };
  return changeAs(dataSource, asked, async (manager) => {
    await manager.query('INSERT INTO star VALUES ($1)', [name]);
    await also?.(manager);
    return `${name}, made first`;
  });
}

describe.each<[CommitFate, string[]]>([
  ['answer lost', ['Sao Mai']],
  ['shut down', ['Sao Mai']],
  ['lost', []],
])('when the end of a change goes wrong (%s)', (fate, made) => {
  it('reports that it is not confirmed, and a repeated request gets the outcome, executed once', async () => {
    relay.fate = fate;
    const failure: unknown = await add('Sao Mai').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotConfirmed);
    expect((failure as NotConfirmed).cause).toBeInstanceOf(Error);
    expect(await stars()).toEqual(made);
    expect(await add('Sao Mai')).toBe('Sao Mai, made first');
    expect(await stars()).toEqual(['Sao Mai']);
  });
});

/** Makes COMMIT take long, and meanwhile calls the given PostgreSQL function for its process. */
const during = (what: string) => async (manager: EntityManager) => {
  const [{ pid }] = await manager.query('SELECT pg_backend_pid() AS pid');
  await manager.query(`
    CREATE OR REPLACE FUNCTION pg_temp.wait() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(30); RETURN NULL; END'`);
  await manager.query(`
    CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON star DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pg_temp.wait()`);
  await manager.query(`INSERT INTO star VALUES ('Sao Hôm')`);
  void untilAsleep(pid).then(() => hand.query(`SELECT ${what}($1)`, [pid]));
};

async function untilAsleep(pid: number): Promise<void> {
  const query = `SELECT FROM pg_stat_activity WHERE pid = $1 AND wait_event = 'PgSleep'`;
  while ((await hand.query(query, [pid])).length === 0);
}

it.each(['pg_terminate_backend', 'pg_cancel_backend'])('reports the same when %s ends it', async (what) => {
  await expect(add('Sao Mai', during(what))).rejects.toBeInstanceOf(NotConfirmed);
  expect(await stars()).toEqual([]);
  expect(await add('Sao Mai')).toBe('Sao Mai, made first');
});

describe('nothing was changed', () => {
  it('when COMMIT is refused', async () => {
    const orphan = (manager: EntityManager) => manager.query(`INSERT INTO star VALUES ('Sao Hôm', 'nobody')`);
    await expect(add('Sao Mai', orphan)).rejects.toMatchObject({ driverError: { code: '23503' } });
  });

  it('when the connection was lost before it', async () => {
    const lose = async (manager: EntityManager) => {
      const [{ pid }] = await manager.query('SELECT pg_backend_pid() AS pid');
      await hand.query('SELECT pg_terminate_backend($1, 5000)', [pid]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    const failure: unknown = await add('Sao Mai', lose).catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(NotConfirmed);
  });

  it('when a statement before it fails', async () => {
    await expect(add('Sao Mai', (manager) => manager.query('SELECT 1 / 0'))).rejects.toThrow(
      'division by zero',
    );
  });

  afterEach(async () => {
    expect(await stars()).toEqual([]);
    expect(await add('Sao Mai')).toBe('Sao Mai, made first');
  });
});

it('does both of two changes that lock the same rows in different orders, each once', async () => {
  await hand.query("INSERT INTO star VALUES ('Sao Hôm'), ('Sao Mai')");
  const met = new Set<string>();
  let bothHoldOne = () => {};
  const meeting = new Promise<void>((resolve) => (bothHoldOne = resolve));
  const added = (name: string, locked: readonly string[]) =>
    againAfterDeadlock(() =>
      add(name, async (manager) => {
        for (const each of locked) {
          await manager.query('SELECT FROM star WHERE name = $1 FOR UPDATE', [each]);
          if (met.add(name).size === 2) bothHoldOne();
          await meeting;
        }
      }),
    );
  const outcomes = await Promise.all([
    added('Sao Bắc Đẩu', ['Sao Hôm', 'Sao Mai']),
    added('Sao Thần Nông', ['Sao Mai', 'Sao Hôm']),
  ]);
  expect(outcomes).toEqual(['Sao Bắc Đẩu, made first', 'Sao Thần Nông, made first']);
  expect(await stars()).toHaveLength(4);
});
