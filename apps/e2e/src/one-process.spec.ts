// Starts a platform of its own: it counts the statements that are sent, and takes a database away.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningPlatform, startPlatform, takeAway, workspaceRoot } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { databasesOf } from './testing/databases';
import { until } from './testing/processes';
import { type RunningGateway, startAssembly } from './testing/start-gateway';
import { statementsOf } from './testing/statements';
import { statusOf } from './testing/status-of';

const review = readFileSync(join(workspaceRoot, 'libs/api/src/operations/cao-bang-review.graphql'), 'utf8');
const awards = '{ province(code: "04") { name commendations { nodes { id } } } }';

jest.setTimeout(240_000);

/** Every answer is read again, so that statements can be compared. */
const STORED_ANSWERS_MIB = '0';

let many: RunningPlatform;
let one: RunningGateway;
let mixed: RunningGateway;
let server: string;
let databases: Record<string, string>;

/** The same data in three ways: over HTTP, in one process, and with one subgraph elsewhere. */
beforeAll(async () => {
  many = await startPlatform({ env: { STORED_ANSWERS_MIB } });
  ({ server, databases } = await databasesOf(many));
  one = await startAssembly(databases, {}, { STORED_ANSWERS_MIB });
  const { awards: _, ...others } = databases;
  mixed = await startAssembly(others, { awards: many.services['awards'] ?? '' });
});

afterAll(async () => {
  await Promise.all([one.stop(), mixed.stop()]);
  await many.stop();
});

const id = '00000000-0000-4000-8000-000000000000';
const asked: { what: string; query: string; variables?: object; language?: string }[] = [
  { what: 'the acceptance query', query: review },
  { what: 'all awards', query: awards },
  { what: 'a record that is not there', query: `{ province(id: "${id}") { name } }` },
  {
    what: 'an argument that is missing, in Vietnamese',
    query: '{ province { name } }',
    language: 'vi',
  },
  { what: 'a page that is too long', query: '{ people(first: 100000) { nodes { fullName } } }' },
  { what: 'a cursor that is none', query: '{ people(after: "mine") { nodes { fullName } } }' },
  {
    what: 'an impossible day',
    query: 'query ($on: LocalDate) { province(code: "04", on: $on) { name } }',
    variables: { on: '2018-02-30' },
  },
  {
    what: 'a text that cannot be kept',
    query: 'query ($search: String) { people(search: $search) { totalCount } }',
    variables: { search: '\0' },
  },
  {
    what: 'a refused mutation',
    query: `mutation { revokeAward(input: { awardId: "${id}", reason: "none", version: 1 }) { id } }`,
  },
  { what: 'a field that does not exist', query: '{ province(code: "04") { weather } }' },
];

describe('one process says the same as many', () => {
  it.each(asked)('to $what', async ({ query, ...options }) => {
    const expected = await ask(many.url, query, options);
    expect(await ask(one.url, query, options)).toEqual(expected);
    expect(await ask(mixed.url, query, options)).toEqual(expected);
  });

  it('when a database goes away, and when it is back', async () => {
    const giveBack = await takeAway(server, databases['awards'] ?? '');
    const expected = await ask(many.url, awards);
    expect(expected.errors?.length).toBeGreaterThan(0);
    expect(await ask(one.url, awards)).toEqual(expected);
    const ready = await Promise.all([many, one].map(({ url }) => fetch(new URL('/health/ready', url))));
    expect(ready.map(({ status }) => status)).toEqual([503, 503]);
    const [there, here] = await Promise.all(ready.map((response) => response.json()));
    expect(here).toEqual(there);
    expect(here).toMatchObject({ parts: { awards: 'down', provinces: 'up' } });
    await giveBack();
    for (const { url } of [many, one]) {
      await until('it is ready again', async () => (await statusOf(`${url}/health/ready`)) === 200);
      expect((await ask(url, awards)).errors).toBeUndefined();
    }
  });
});

it('reads with the same statements', async () => {
  const counted = async (url: string, services: Record<string, string>) => {
    const before = await statementsOf(services);
    await ask(url, review);
    const after = await statementsOf(services);
    return Object.fromEntries(
      Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
    );
  };
  const { gateway: _, ...subgraphs } = many.services;
  const expected = await counted(many.url, subgraphs);
  expect(Object.keys(expected).sort()).toEqual(['awards', 'movements', 'personnel', 'provinces']);
  expect(await counted(one.url, { platform: one.url })).toEqual(expected);
});

it('asks a subgraph over HTTP when configuration says where it runs, and has no database of it', async () => {
  expect(await statusOf(`${mixed.url}/health/ready`)).toBe(200);
  const [before, own] = [await statementsOf(many.services), await statementsOf({ platform: mixed.url })];
  expect(own).not.toHaveProperty('awards');
  await ask(mixed.url, '{ awardTypes { name } }');
  expect((await statementsOf(many.services))['awards']).toBeGreaterThan(before['awards'] ?? 0);
});

it('stops when told to, even while a query is running', async () => {
  const other = await startAssembly(databases);
  const answer = ask(other.url, review);
  await other.stop();
  await answer.catch(() => undefined);
  expect(await statusOf(`${other.url}/health/live`)).toBe(0);
});
