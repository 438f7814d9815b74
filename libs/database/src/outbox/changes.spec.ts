import { Answers } from '@bien-cuong/answers';
import { createTestDatabase, hasRedis, TestRedis } from '@bien-cuong/testing';
import { parse } from 'graphql';

import type { Changes } from './changes';
import { Reader } from './testing/reader';
import { WatchedDatabase } from './testing/watched-database';

const INSERT = `INSERT INTO star VALUES ('Sirius')`;

/** The specs that apply to any carrier; the address is only known when specs run. */
function comeThrough(redisUrl: () => string | undefined): void {
  let database: WatchedDatabase;
  let changes: Changes;
  let reader: Reader;

  beforeEach(async () => {
    database = await WatchedDatabase.create(await createTestDatabase());
    changes = database.process(redisUrl());
    reader = new Reader(changes);
    await reader.begin();
  });

  afterEach(() => database.drop());

  it.each([
    ['inserted', INSERT],
    ['updated', `UPDATE star SET name = 'Vega'`],
    ['deleted', 'DELETE FROM star'],
    ['truncated', 'TRUNCATE star'],
  ])('are reported when rows are %s by hand', async (_how, statement) => {
    await database.write(statement);
    expect((await reader.next()).changed).toBe('everything');
  });

  it('that are rolled back are not reported', async () => {
    await database.write('BEGIN', 'DELETE FROM moon', 'ROLLBACK');
    await reader.poll();
    expect(reader.news?.changed).toEqual([]);
  });

  it('settle when the reader has acted on them, and not before', async () => {
    await database.write(INSERT);
    let settled = false;
    const settling = changes.settled().then(() => (settled = true));
    await reader.next();
    expect(settled).toBe(false);
    void reader.poll();
    await settling;
  });

  it('settle for a reader of another process too', async () => {
    const writer = database.process(redisUrl());
    await new Reader(writer).begin();
    await database.write(INSERT);
    let settled = false;
    const settling = writer.settled().then(() => (settled = true));
    await reader.next();
    expect(settled).toBe(false);
    const going = reader.next();
    await settling;
    await database.write(INSERT);
    await going;
  });

  it('settle when the promise to a silent reader has run out, and not before', async () => {
    const until = performance.now() + (reader.news?.leaseMs ?? NaN) - 100;
    await database.write(INSERT);
    await changes.settled();
    expect(performance.now()).toBeGreaterThan(until);
  });

  it('settle at once when there are no readers', async () => {
    const quiet = database.process(redisUrl());
    await reader.poll();
    await changes.poll({ session: reader.news?.session ?? '', leave: true });
    await quiet.settled();
  });

  it('void everything when they may have been missed', async () => {
    await database.cut();
    await database.write(INSERT);
    if (redisUrl() === undefined) expect((await reader.next()).changed).toBe('everything');
    await reader.begin();
    await database.write(`INSERT INTO moon VALUES ('Io')`);
    expect((await reader.next()).changed).toBe('everything');
  });

  it('leave no stored answer that is older than a settled write', async () => {
    const answers = new Answers<null>({ maxBytes: 1e6, except: [], callerOf: () => NOBODY });
    answers.useSupergraph('type Query { stars: [String] }');
    const fetches = [{ subgraph: 'sky', kind: 'query' as const, document: parse('{ stars }') }];
    const policy = answers.policy('stars', fetches);
    const key = answers.keyOf(policy, {}, null) ?? '';
    const stop = answers.follow('sky', (question) => changes.poll(question));
    while (!answers.follows('sky')) await reader.poll();
    const began = answers.begin();
    answers.set(policy, key, { began, value: 'old', bytes: 3 });
    expect(answers.get(key)).toMatchObject({ value: 'old' });
    void reader.poll();
    await database.write(`INSERT INTO moon VALUES ('Io')`);
    await changes.settled();
    expect(answers.get(key)).toBeUndefined();
    answers.set(policy, key, { began, value: 'old', bytes: 3 });
    expect(answers.get(key)).toBeUndefined();
    await stop();
  });
}

describe('changes by LISTEN and NOTIFY', () => comeThrough(() => undefined));

const whereThereIsRedis = hasRedis() ? describe : describe.skip;

whereThereIsRedis('changes by Redis', () => {
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await TestRedis.start();
  });

  afterAll(() => redis.kill());

  describe('with a database that stays', () => comeThrough(() => redis.url));

  it('are followed again when it is back', async () => {
    const database = await WatchedDatabase.create(await createTestDatabase());
    const changes = database.process(redis.url);
    const reader = new Reader(changes);
    await reader.begin();
    const until = performance.now() + (reader.news?.leaseMs ?? NaN) - 100;
    await redis.kill();
    expect(await reader.next()).toMatchObject({ changed: 'everything', leaseMs: 0 });
    await database.write(INSERT);
    await changes.settled();
    expect(performance.now()).toBeGreaterThan(until);
    await redis.start();
    await reader.begin();
    await database.write(INSERT);
    expect((await reader.next()).changed).toBe('everything');
    await database.drop();
  });
});

const NOBODY = { scope: '', identity: undefined, variant: '' };

it('are uninstalled completely', async () => {
  const database = await WatchedDatabase.create(await createTestDatabase());
  expect(await database.remove()).toEqual([]);
  await database.drop();
});
