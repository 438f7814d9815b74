// Starts a platform of its own: it counts the statements that are sent and the memory that is taken.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { type HostileDocument, hostileDocuments } from './testing/hostile-documents';
import { statementsOf } from './testing/statements';

jest.setTimeout(240_000);

/** The SQL statements for one answered document, over all subgraphs. */
const mostStatements = 5;
/** The peak memory of a process in MiB, including memory outside the heap. */
const mostMemory = 500;

let platform: RunningPlatform;

beforeAll(async () => {
  platform = await startPlatform({ planConsole: true, args: ['--demo'], env: { STORED_ANSWERS_MIB: '0' } });
  await untilWarm();
});

afterAll(() => platform.stop());

type HostileRequest = Pick<HostileDocument, 'query' | 'variables'>;

interface Answer {
  data?: unknown;
  errors?: { extensions: { code: string } }[];
}

async function ask({ query, variables = '{}' }: HostileRequest): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(new URL('/graphql', platform.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

async function compiledPlans(): Promise<number> {
  const text = await (await fetch(new URL('/metrics', platform.url))).text();
  return Number(/^gateway_plans_compiled_total (\d+)$/m.exec(text)?.[1]);
}

/** The operations of the console are planned after the start. */
async function untilWarm(): Promise<void> {
  for (
    let [last, now] = [-1, await compiledPlans()];
    last !== now;
    [last, now] = [now, await compiledPlans()]
  )
    await sleep(500);
}

async function statements(): Promise<number> {
  const counted = await statementsOf(platform.services);
  return Object.values(counted).reduce((sum, count) => sum + count, 0);
}

describe.each(Object.entries(hostileDocuments))('%s', (_name, { gives, ...body }) => {
  it('costs next to nothing, the first time and again', async () => {
    for (let repeated = 0; repeated < 3; repeated++) {
      const [plans, sent] = [await compiledPlans(), await statements()];
      const { status, answer } = await ask(body);
      const [madePlans, madeStatements] = [(await compiledPlans()) - plans, (await statements()) - sent];
      const most = gives === 'answered' ? mostStatements : 0;
      expect(madeStatements).toBeLessThanOrEqual(most);
      expect(madePlans).toBeLessThanOrEqual(1);
      const code = answer.errors?.[0]?.extensions.code;
      if (gives === 'answered') expect(status).toBe(200);
      else expect([status, answer.data]).toEqual([400, undefined]);
      if (gives.startsWith('QUERY')) expect(code).toBe(gives);
      expect(code).not.toBe('INTERNAL_SERVER_ERROR');
    }
  });
});

it('stays healthy while all of them are sent at once, many times', async () => {
  const all = Object.values(hostileDocuments).map(({ gives: _, ...body }) => body);
  const flood = Promise.all([...all, ...all, ...all].map((body) => ask(body)));
  const healths: number[] = [];
  let flooding = true;
  void flood.finally(() => (flooding = false));
  while (flooding) healths.push((await fetch(new URL('/health/ready', platform.url))).status);
  expect((await flood).filter(({ status }) => status >= 500)).toEqual([]);
  expect(healths.length).toBeGreaterThan(0);
  expect(new Set(healths)).toEqual(new Set([200]));
  for (const pid of Object.values(platform.processes)) expect(() => process.kill(pid, 0)).not.toThrow();
});

/** 38,000 rows of the fictitious records. */
const manyRows = (fields: string) =>
  `{ reviewsConnection(first: 200) { nodes { movement { reviews(first: 190) { nodes { ${fields} } } } } } }`;
const manyNames = Array.from({ length: 90 }, (_, index) => `a${index}: source`).join(' ');

it.each([
  ['a field under a lot of names', manyNames, 400, 'QUERY_TOO_EXPENSIVE'],
  ['fields of a lot of rows', 'a: source b: source c: source', 200, 'ANSWER_TOO_LARGE'],
])('answers others while %s is requested, which is refused', async (_what, fields, status, code) => {
  const flood = Promise.all([1, 2, 3, 4].map(() => ask({ query: manyRows(fields) })));
  let flooding = true;
  void flood.finally(() => (flooding = false));
  const bystanders: Answer[] = [];
  do bystanders.push((await ask({ query: '{ provinces { name } }' })).answer);
  while (flooding);
  for (const { status: given, answer } of await flood) {
    expect([given, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
    expect(answer.data ?? { reviewsConnection: null }).toEqual({ reviewsConnection: null });
  }
  expect(bystanders.filter(({ errors }) => errors)).toEqual([]);
});

/** The peak memory of a process in MiB; only Linux provides it. */
const peakOf = (pid: number) =>
  Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

(existsSync('/proc/self/status') ? it : it.skip)('has taken no more memory for all that than it may', () => {
  const peaks = Object.entries(platform.processes).map(([name, pid]) => [name, peakOf(pid)] as const);
  expect(peaks.length).toBeGreaterThan(5);
  expect(peaks.filter(([, peak]) => !(peak < mostMemory))).toEqual([]);
});
