import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { ReferenceCheck } from '@bien-cuong/subgraph';
import { type BoxedSubgraph, openSubgraph } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, SOVEREIGNTY, THE_DAY } from '../seed/facts';
import { indicatorId } from '../seed/indicators';

expectOnConsole('error', /^provinces does not answer a question:/);

const [KON_TUM, BEFORE, AFTER, SPLIT, ONE, OTHER] = Array.from({ length: 6 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const MERGED = '2025-07-01';
const unit = (id: string, validFrom: string | null, validTo: string | null, ...successorIds: string[]) => ({
  id,
  validFrom,
  validTo,
  successorIds,
});

/** What the subgraph of provinces answers; the whole platform asks it in apps/e2e. */
let territorialUnits: object[] | undefined = [
  unit(KON_TUM, null, MERGED, AFTER),
  unit(BEFORE, null, MERGED, AFTER),
  unit(AFTER, MERGED, null),
  unit(SPLIT, null, '2004-01-01', ONE, OTHER),
  unit(ONE, '2004-01-01', null),
  unit(OTHER, '2004-01-01', null),
  unit(CAO_BANG, null, null),
];

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let subgraph: BoxedSubgraph;

beforeAll(async () => {
  database = await createTestDatabase();
  const provinces = async () =>
    territorialUnits ? { data: { territorialUnits } } : { errors: [{ message: 'away' }] };
  subgraph = await openSubgraph(definition, database.url, new ReferenceCheck({ provinces } as never));
});

afterAll(async () => {
  await subgraph.close();
  await database.drop();
});

const SESSIONS = 'INFORMATION_SESSIONS';
const TEAMS = 'BORDER_TEAMS';

async function count(unitId: string, period: string, value: number, more: Record<string, unknown> = {}) {
  const id = randomUUID();
  const [from = '', to = from] = period.split('/');
  const row = {
    id,
    province_id: unitId,
    indicator_id: indicatorId(SESSIONS),
    value,
    qualifier: 'EXACTLY',
    period_text: period,
    period_from: from.length === 4 ? `${from}-01-01` : from,
    period_to: to.length === 4 ? `${to}-12-31` : to,
    cumulative: false,
    status: 'APPROVED',
    verified: true,
    accepted: false,
    ...more,
  };
  const names = Object.keys(row);
  await subgraph.dataSource.query(
    `INSERT INTO figure (${names.join()}) VALUES (${names.map((_, i) => `$${i + 1}`).join()})`,
    Object.values(row),
  );
  return id;
}

interface Row {
  value: number | null;
  qualifier: string | null;
  province: { id: string } | null;
  undivided: { id: string }[];
  period: string;
  incomplete: boolean;
  parts: { counted: boolean; leftOut: string | null; figure: { id: string } }[];
}

const ROW = `value qualifier period cumulative counted leftOut incomplete province { id on } undivided { id }
  movement { id } indicator { code } parts { counted leftOut figure { id source } }`;

async function aggregate(args: string, indicator = SESSIONS) {
  const { data, errors, statements } = await subgraph.query<{ aggregate: Row[] | null }>(
    `{ aggregate(indicators: ["${indicator}"], ${args}) { ${ROW} } }`,
    {},
    'en',
  );
  return { rows: data?.aggregate ?? [], refused: errors?.[0], statements };
}

it('says of the review of Cao Bằng “more than”, and leads to its source', async () => {
  const { rows } = await aggregate('period: "2009/2019"');
  expect(rows).toEqual([
    expect.objectContaining({
      value: 7950,
      qualifier: 'MORE_THAN',
      cumulative: true,
      province: { id: CAO_BANG, on: '2019-12-31' },
      parts: [
        {
          counted: true,
          leftOut: null,
          figure: { id: expect.any(String), source: expect.stringMatching(/Cao Bằng/) },
        },
      ],
    }),
  ]);
});

it('is calculated by a formula, with one statement more', async () => {
  const unit = randomUUID();
  await count(unit, '1988', 60, { qualifier: 'AT_LEAST' });
  await count(unit, '1988', 4, { indicator_id: indicatorId(TEAMS) });
  await subgraph.dataSource.query(
    `WITH made AS (
       INSERT INTO indicator (id, code, position, name) VALUES (gen_random_uuid(), 'SESSIONS_PER_TEAM', 999, 'Chỉ tiêu Thử') RETURNING id)
     INSERT INTO indicator_version (id, indicator_id, adds_up_over_time, adds_up_over_territory, good_direction, whole_numbers, formula)
     SELECT gen_random_uuid(), id, false, false, 'HIGHER', false, '${SESSIONS} / ${TEAMS}' FROM made`,
  );
  const { rows, statements } = await aggregate('period: "1988", by: [PROVINCE]', 'SESSIONS_PER_TEAM');
  expect(rows).toMatchObject([
    {
      ...{ value: 15, qualifier: 'AT_LEAST', incomplete: false, indicator: { code: 'SESSIONS_PER_TEAM' } },
      parts: [{ counted: true }, { counted: true }],
    },
  ]);
  expect(statements).toBe(5);
});

describe('of two provinces that were merged', () => {
  beforeAll(async () => {
    await count(KON_TUM, '2021', 100, { qualifier: 'MORE_THAN' });
    await count(BEFORE, '2021', 20.5);
    await count(KON_TUM, '2025-01-01/2025-06-30', 3);
    await count(BEFORE, '2025-01-01/2025-06-30', 4);
    await count(AFTER, '2025-07-01/2025-12-31', 5);
    await count(KON_TUM, '2021/2025', 999, { cumulative: true });
    await count(KON_TUM, '2021', 77, { status: 'DRAFT' });
  });

  it('are given as they were reported', async () => {
    const { rows } = await aggregate('period: "2021/2024"');
    expect(rows.map(({ province, value, qualifier }) => [province?.id, value, qualifier])).toEqual(
      [
        [KON_TUM, 100, 'MORE_THAN'],
        [BEFORE, 20.5, 'EXACTLY'],
      ].toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    );
  });

  it('are given together on the map after it, with the weaker qualifier, and never with the cumulative one', async () => {
    const { rows, statements } = await aggregate(
      'period: "2021/2025", by: [PROVINCE, PERIOD], map: "2026-01-01"',
    );
    expect(rows).toMatchObject([
      { period: '2021', value: 120.5, qualifier: 'MORE_THAN', province: { id: AFTER, on: '2026-01-01' } },
      { period: '2025', value: 12, qualifier: 'EXACTLY', province: { id: AFTER } },
      { period: '2021/2025', value: 999, cumulative: true, province: { id: AFTER } },
    ]);
    expect(statements).toBe(4);
  });

  it('are given to both together on the map before it, where only the new one counted', async () => {
    const { rows } = await aggregate('period: "2025-07/2025-12", map: "2020-01-01"');
    expect(rows).toMatchObject([{ value: 5, province: null, counted: 1 }]);
    expect(rows[0]?.undivided.map(({ id }) => id).toSorted()).toEqual([KON_TUM, BEFORE].toSorted());
  });

  it('agree in their sums, on whatever map', async () => {
    const sums = await Promise.all(
      ['by: []', 'by: [], map: "2020-01-01"', 'by: [], map: "2026-01-01"'].map((how) =>
        aggregate(`period: "2021/2025", ${how}`),
      ),
    );
    for (const { rows } of sums) expect(rows.map(({ value }) => value)).toEqual([132.5, 999]);
  });

  it('are found by the province that holds them on that map, and by no other', async () => {
    const of = (id: string) => aggregate(`period: "2021", map: "2026-01-01", province: "${id}"`);
    expect((await of(AFTER)).rows).toMatchObject([{ value: 120.5 }]);
    expect((await of(KON_TUM)).rows).toEqual([]);
    expect((await aggregate(`period: "2021", province: "${BEFORE}"`)).rows).toMatchObject([{ value: 20.5 }]);
  });
});

describe('and compared', () => {
  const compare = async (args: string) => {
    const { data, errors, statements } = await subgraph.query<{ compare: Row[] | null }>(
      `{ compare(indicators: ["${SESSIONS}"], ${args}) { together cumulative province { id } undivided { id }
         values { period rank difference differenceQualifier change sum { value qualifier parts { figure { id } } } } } }`,
      {},
      'en',
    );
    return { rows: data?.compare ?? [], refused: errors?.[0], statements };
  };

  it('have each time beside the one before it, on a map, read once', async () => {
    const { rows, statements } = await compare(
      'periods: ["2021", "2025", "2021/2025"], map: "2026-01-01", together: true',
    );
    expect(statements).toBe(4);
    const values = [
      {
        ...{ period: '2021', difference: null, change: null },
        sum: { value: 120.5, qualifier: 'MORE_THAN' },
      },
      { period: '2025', difference: null, differenceQualifier: null, sum: { value: 12 } },
      { ...{ difference: 120.5, differenceQualifier: 'MORE_THAN', change: 1004.17 }, sum: { value: 132.5 } },
    ];
    expect(rows).toMatchObject([
      { together: true, cumulative: false, province: null, values },
      { together: false, province: { id: AFTER }, values: values.map((value) => ({ ...value, rank: 1 })) },
      { together: true, cumulative: true, values: [{ sum: null }, { sum: null }, { sum: { value: 999 } }] },
      { cumulative: true, province: { id: AFTER }, values: [{ rank: null }, { rank: null }, { rank: 1 }] },
    ]);
  });

  it('are ranked as they were reported', async () => {
    const { rows } = await compare('periods: ["2020", "2021"]');
    expect(rows).toMatchObject([
      {
        province: { id: KON_TUM },
        values: [
          { rank: null, sum: null },
          { rank: 1, difference: null },
        ],
      },
      {
        province: { id: BEFORE },
        values: [
          { rank: null, sum: null },
          { rank: 2, difference: null },
        ],
      },
    ]);
  });

  it.each([
    ['periods: ["2021"]', 'BAD_USER_INPUT', 'periods'],
    ['periods: ["2021", "2022/.."]', 'BAD_USER_INPUT', 'periods'],
    [`periods: ["2021", "2022"], movement: "${randomUUID()}"`, 'NOT_FOUND', 'movement'],
  ])('refuses %s with %s at %s', async (args, code, argument) => {
    expect((await compare(args)).refused?.extensions).toMatchObject({ code, argument });
  });
});

it('gives all together beside each, of the same figures, read once', async () => {
  const { rows, statements } = await aggregate(
    'period: "2021", by: [PROVINCE, PERIOD], map: "2026-01-01", together: true',
  );
  expect(rows).toMatchObject([
    { value: 120.5, province: null },
    { value: 120.5, province: { id: AFTER } },
  ]);
  expect(statements).toBe(4);
});

describe('of targets', () => {
  const aim = (unitId: string, period: string, value: number, more: Record<string, unknown> = {}) => {
    const [from = '', to = from] = period.split('/');
    const row = {
      ...{ id: randomUUID(), province_id: unitId, indicator_id: indicatorId(SESSIONS), value, source: 'Thử' },
      ...{ period_text: period, period_from: `${from}-01-01`, period_to: `${to}-12-31` },
      ...more,
    };
    const names = Object.keys(row);
    return subgraph.dataSource.query(
      `INSERT INTO target (${names.join()}) VALUES (${names.map((_, i) => `$${i + 1}`).join()})`,
      Object.values(row),
    );
  };
  const progress = async (period: string) => {
    const { data, errors, statements } = await subgraph.query<{ targets: { nodes: object[] } }>(
      `{ targets(period: "${period}", first: 100, orderBy: { by: VALUE }) { nodes { value progress { state percent reportedUntil
         evenPace missing missingBound neededPerYear daysLeft reported { ${ROW} } apart { ${ROW} } } } } }`,
    );
    return { nodes: data?.targets?.nodes ?? [], refused: errors?.[0], statements };
  };

  it('count what merged provinces reported, on the map of the last day, and never cumulative figures with others', async () => {
    await aim(AFTER, '2021/2025', 132);
    await aim(KON_TUM, '2021/2025', 500);
    await aim(CAO_BANG, '2021/2025', 1000);
    const { nodes, statements } = await progress('2021/2025');
    expect(nodes).toMatchObject([
      {
        // The cumulative figure counts until the merger only, however it is called.
        value: 132,
        progress: {
          state: 'REACHED',
          reported: { value: 132.5, cumulative: false },
          apart: [{ value: 999 }],
        },
      },
      {
        // What the new province counted after the merger cannot be apportioned.
        value: 500,
        progress: {
          ...{ state: 'REACHED', reportedUntil: '2025-06-30', percent: 199.8 },
          ...{ reported: { value: 999, province: { id: KON_TUM, on: '2025-06-30' } } },
          apart: [
            { value: 103, cumulative: false },
            { value: 5, province: null },
          ],
        },
      },
      {
        value: 1000,
        progress: { state: 'NOT_REPORTED', percent: null, reported: null, apart: [], daysLeft: 0 },
      },
    ]);
    expect(statements).toBe(5);
  });

  it('say “more than” of the review of Cao Bằng, and are measured by as many statements for thirty as for two', async () => {
    await aim(CAO_BANG, '2009/2019', 7950);
    await aim(CAO_BANG, '2009/2020', 8000);
    const two = await progress('2009/2020');
    expect(two.nodes).toMatchObject([
      { value: 7950, progress: { state: 'REACHED', percent: 100, missing: null } },
      {
        value: 8000,
        progress: {
          ...{ state: 'NOT_KNOWN', percent: 99.37, missing: 50, missingBound: 'LESS_THAN' },
          reported: { qualifier: 'MORE_THAN', parts: [{ figure: { source: expect.any(String) } }] },
        },
      },
    ]);
    for (let value = 1; value <= 28; value += 1) await aim(randomUUID(), '2009/2019', value);
    const thirty = await progress('2009/2020');
    expect(thirty.nodes).toHaveLength(30);
    expect([two.statements, thirty.statements]).toEqual([5, 5]);
  });

  it('are told without their progress while nobody tells of territory', async () => {
    const known = territorialUnits;
    territorialUnits = undefined;
    const { nodes, refused } = await progress('2009/2019');
    expect(nodes[0]).toMatchObject({ progress: null });
    expect(refused?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
    territorialUnits = known;
  });
});

it('does not apportion what was split', async () => {
  await count(SPLIT, '2003', 60);
  await count(ONE, '2005', 7);
  const { rows } = await aggregate('period: "2003/2005", map: "2026-01-01"');
  expect(rows).toMatchObject([
    {
      value: 60,
      province: null,
      undivided: [{ id: ONE }, { id: OTHER }].toSorted((a, b) => a.id.localeCompare(b.id)),
    },
    { value: 7, province: { id: ONE }, undivided: [] },
  ]);
});

it('says what is left out and why', async () => {
  const [one, other] = [await count(ONE, '2010', 84), await count(ONE, '2010', 48)];
  const { rows } = await aggregate('period: "2010"');
  expect(rows).toMatchObject([{ value: null, qualifier: null, counted: 0, leftOut: 2, incomplete: true }]);
  expect(new Set(rows[0]?.parts.map(({ leftOut, figure }) => `${leftOut} ${figure.id}`))).toEqual(
    new Set([`CONTRADICTED ${one}`, `CONTRADICTED ${other}`]),
  );
});

it('takes of teams how many there were last, and adds those of provinces', async () => {
  const teams = { indicator_id: indicatorId(TEAMS) };
  for (const [unitId, period, value] of [
    [KON_TUM, '2011', 10],
    [KON_TUM, '2012', 12],
    [BEFORE, '2012', 5],
  ] as const)
    await count(unitId, period, value, teams);
  const { rows } = await aggregate('period: "2011/2012", map: "2026-01-01"', TEAMS);
  expect(rows).toMatchObject([{ value: 17, counted: 2, leftOut: 1, incomplete: false }]);
});

it('counts a movement within its umbrella once', async () => {
  await count(OTHER, '2013', 30, { movement_id: THE_DAY });
  await count(OTHER, '2013', 10, { movement_id: SOVEREIGNTY });
  expect((await aggregate('period: "2013"')).rows).toMatchObject([{ value: 30, leftOut: 1 }]);
  expect((await aggregate(`period: "2013", movement: "${SOVEREIGNTY}"`)).rows).toMatchObject([{ value: 10 }]);
  const { rows } = await aggregate('period: "2013", by: [MOVEMENT]');
  expect(rows.map(({ value }) => value).toSorted()).toEqual([10, 30]);
});

it.each([
  ['period: "2013/.."', SESSIONS, 'BAD_USER_INPUT', 'period'],
  ['period: "2013"', 'NONE', 'NOT_FOUND', 'indicators'],
  [`period: "2013", movement: "${randomUUID()}"`, SESSIONS, 'NOT_FOUND', 'movement'],
])('refuses %s of %s with %s at %s', async (args, indicator, code, argument) => {
  expect((await aggregate(args, indicator)).refused?.extensions).toMatchObject({ code, argument });
});

it('is not given on a map while nobody tells of territory, and as reported nevertheless', async () => {
  const known = territorialUnits;
  territorialUnits = undefined;
  expect((await aggregate('period: "2021", map: "2026-01-01"')).refused?.extensions).toMatchObject({
    code: 'UNAVAILABLE',
  });
  expect((await aggregate('period: "2021"')).rows).toHaveLength(2);
  territorialUnits = known;
});

it('does not read all figures, however many there are', async () => {
  await subgraph.dataSource.query(
    `INSERT INTO figure (id, province_id, indicator_id, value, qualifier, period_text, period_from, period_to, cumulative, status, verified, accepted)
     SELECT gen_random_uuid(), gen_random_uuid(), i.id, n, 'EXACTLY', '1850', '1850-01-01', '1850-12-31', false, 'APPROVED', true, false
     FROM indicator i, generate_series(1, 500) n`,
  );
  await subgraph.dataSource.query('ANALYZE figure');
  const plan = await subgraph.dataSource.query<object[]>(
    `EXPLAIN SELECT f.id
     FROM jsonb_to_recordset($1::jsonb) AS s(indicator uuid, "from" date, "to" date, movement uuid, units uuid[])
       CROSS JOIN LATERAL (
         SELECT * FROM figure f
         WHERE f.indicator_id = s.indicator AND f.period_from >= s."from" AND f.period_to <= s."to"
           AND f.status = 'APPROVED' AND f.retired_on IS NULL
           AND (s.movement IS NULL OR f.movement_id = s.movement) AND (s.units IS NULL OR f.province_id = ANY(s.units))
         LIMIT 20001) f
     LIMIT 20001`,
    [JSON.stringify([{ indicator: indicatorId(SESSIONS), from: '2021-01-01', to: '2021-12-31' }])],
  );
  expect(JSON.stringify(plan)).toContain('figure_approved');
  expect(JSON.stringify(plan)).not.toContain('Seq Scan');
  expect((await aggregate('period: "1850", by: []', SESSIONS)).rows).toMatchObject([{ counted: 500 }]);
});
