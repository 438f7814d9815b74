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
    `EXPLAIN SELECT f.id FROM figure f WHERE f.indicator_id = ANY($1::uuid[]) AND f.period_from >= '2021-01-01'
     AND f.period_to <= '2021-12-31' AND f.status = 'APPROVED' AND f.retired_on IS NULL LIMIT 20001`,
    [[indicatorId(SESSIONS)]],
  );
  expect(JSON.stringify(plan)).toContain('figure_approved');
  expect(JSON.stringify(plan)).not.toContain('Seq Scan');
  expect((await aggregate('period: "1850", by: []', SESSIONS)).rows).toMatchObject([{ counted: 500 }]);
});
