import { sharedPlatform } from '@bien-cuong/testing';
import { Client } from 'pg';
import { ask } from './testing/ask';
import { databasesOf } from './testing/databases';
import { type RunningGateway, startAssembly } from './testing/start-gateway';
import { statementsOf } from './testing/statements';

jest.setTimeout(240_000);

const statementTimeoutMs = 1_000;
const query = '{ province(code: "04", on: "2018-08-31") { name commendations { nodes { individuals } } } }';

/** In one process, over databases that others read meanwhile. */
let platform: RunningGateway;
let blocker: Client;

beforeAll(async () => {
  const env = { STATEMENT_TIMEOUT_MS: String(statementTimeoutMs), STORED_ANSWERS_MIB: '0' };
  const { databases } = await databasesOf(await sharedPlatform());
  platform = await startAssembly(databases, {}, env);
  blocker = new Client({ connectionString: databases.awards });
  await blocker.connect();
});

afterAll(async () => {
  await blocker.end();
  await platform.stop();
});

/** Runs while a transaction locks the table for long, as a migration may. */
async function whileLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  await blocker.query('BEGIN; LOCK TABLE award_lot IN ACCESS EXCLUSIVE MODE');
  try {
    return await work();
  } finally {
    await blocker.query('ROLLBACK');
  }
}

it('answers what can be read, and reports what took too long, without trying again', async () => {
  const whole = await ask(platform.url, query);
  expect(whole.errors).toBeUndefined();
  // From now on the subgraphs answer with compiled queries, too.
  expect(await ask(platform.url, query)).toEqual(whole);
  const before = await statementsOf({ platform: platform.url });
  const begun = Date.now();
  const { status, data, errors } = await whileLocked(() => ask(platform.url, query, { language: 'vi' }));
  const took = Date.now() - begun;
  const after = await statementsOf({ platform: platform.url });
  expect({ status, data }).toEqual({
    status: 200,
    data: { province: { name: 'Cao Bằng', commendations: null } },
  });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('Yêu cầu mất quá nhiều thời gian') as string,
      extensions: { code: 'TIMEOUT', service: 'awards' },
    },
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/SELECT|award_lot|statement/);
  expect((after['awards'] ?? 0) - (before['awards'] ?? 0)).toBe(1);
  expect(took).toBeGreaterThanOrEqual(statementTimeoutMs - 100);
  expect(await ask(platform.url, query)).toEqual(whole);
});

it('does not repeat a root field that took too long', async () => {
  const root = '{ decisions { totalCount } awardTypes { code } lot: awardTally { total } }';
  const whole = await ask(platform.url, root);
  expect(whole.errors).toBeUndefined();
  expect(await ask(platform.url, root)).toEqual(whole);
  const before = await statementsOf({ platform: platform.url });
  const { data, errors } = await whileLocked(() => ask(platform.url, root));
  const after = await statementsOf({ platform: platform.url });
  expect(data).toMatchObject({ lot: null, awardTypes: whole.data?.['awardTypes'] });
  expect(errors).toMatchObject([{ path: ['lot'], extensions: { code: 'TIMEOUT' } }]);
  // Three, and again the two that were fast.
  expect((after['awards'] ?? 0) - (before['awards'] ?? 0)).toBe(5);
});
