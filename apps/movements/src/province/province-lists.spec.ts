import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const CAO_BANG = seedId('Province', '04@2025-06-30');
const THE_DAY = seedId('Movement', 'ngay-bien-phong-toan-dan');

const subgraph = subgraphForSpec(definition, createTestDatabase);

/**
 * As many records of every kind as one list may have, with known and unknown days, and partly equal in order.
 */
const FILL = [
  `INSERT INTO movement (id, title, kind, part_of_id) SELECT gen_random_uuid(), 'Phong trào Thử ' || n % 40,
     (ARRAY['EMULATION', 'CAMPAIGN', 'MODEL'])[1 + n % 3], CASE WHEN n % 2 = 0 THEN '${THE_DAY}'::uuid END
   FROM generate_series(1, 192) n`,
  `INSERT INTO participation (id, province_id, movement_id, source)
   SELECT gen_random_uuid(), '${CAO_BANG}', id, 'spec' FROM movement ON CONFLICT DO NOTHING`,
  `INSERT INTO figure SELECT gen_random_uuid(), province_id, indicator_id, movement_id, n, qualifier, 'spec',
     CASE WHEN n % 5 > 0 THEN make_date(2000 + n % 7, 1, 1) END, CASE WHEN n % 3 > 0 THEN make_date(2010 + n % 4, 12, 31) END,
     cumulative, status, return_reason, source, verified, false FROM figure, generate_series(1, 49) n`,
  `INSERT INTO review SELECT gen_random_uuid(), 'Hội nghị Thử ' || n, kind, held_on_text,
     CASE WHEN n % 5 > 0 THEN make_date(2018, 1 + n % 12, 1) END, NULL, held_on_note, 'spec', make_date(2000, 1, 1),
     CASE WHEN n % 3 > 0 THEN make_date(2010 + n % 4, 12, 31) END, (ARRAY['NORTH', 'SOUTH', NULL])[1 + n % 3],
     with_exemplary_meeting, '${CAO_BANG}', movement_id, source
   FROM (SELECT * FROM review LIMIT 1) r, generate_series(1, 197) n`,
];

/** One more of each kind. */
const OVERFILL = [
  `WITH made AS (INSERT INTO movement (id, title, kind) VALUES (gen_random_uuid(), 'Phong trào Thử', 'MODEL') RETURNING id)
   INSERT INTO participation (id, province_id, movement_id, source)
   SELECT gen_random_uuid(), '${CAO_BANG}', id, 'spec' FROM made`,
  `INSERT INTO figure SELECT gen_random_uuid(), province_id, indicator_id, movement_id, 0, qualifier, '1999', '1999-01-01',
     '1999-12-31', false, status, return_reason, source, verified, false FROM figure LIMIT 1`,
  `INSERT INTO review SELECT gen_random_uuid(), title, kind, held_on_text, held_on_from, held_on_to, held_on_note, '1999',
     '1999-01-01', '1999-12-31', NULL, false, province_id, movement_id, source FROM review, generate_series(1, 3)
   WHERE pilot_for = 'NORTH' AND held_on_note IS NOT NULL AND period_text = '2009/2019'`,
];

async function fill(statements: readonly string[]) {
  for (const statement of statements) await subgraph.dataSource.query(statement);
}

beforeAll(async () => {
  await fill(FILL);
});

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type Found = Record<string, Page & { id: string }[]>;

async function province(fields: string) {
  const { data, errors } = await subgraph.query<{ _entities: Found[] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Province { ${fields} } } }`,
    { keys: [{ __typename: 'Province', id: CAO_BANG, on: '2018-08-31' }] },
    'en',
  );
  return { found: data?._entities[0], errors };
}

async function root(fields: string) {
  const { data, errors } = await subgraph.query<Found>(`{ ${fields} }`, {}, 'en');
  return { found: data ?? undefined, errors };
}

const LISTS = [
  ['Province', 'movements', province],
  ['Province', 'figures', province],
  ['Province', 'reviews', province],
  ['Query', 'reviews', root],
] as const;

type Ask = typeof province;

async function paged(ask: Ask, connection: string, first: number) {
  const ids: string[] = [];
  for (let after: string | null | undefined = null, more = true; more;) {
    const args: string = `first: ${first}${after ? `, after: "${after}"` : ''}`;
    const { found } = await ask(
      `${connection}(${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
    );
    const page = found?.[connection];
    ids.push(...(page?.nodes ?? []).map(({ id }) => id));
    [after, more] = [page?.pageInfo.endCursor, page?.pageInfo.hasNextPage === true];
  }
  return ids;
}

it.each(LISTS)('%s.%s is whole, and the same page by page in the same order', async (_type, field, ask) => {
  const { found, errors } = await ask(`${field} { id }`);
  expect(errors).toBeUndefined();
  const ids = found?.[field]?.map(({ id }) => id) ?? [];
  // The other two pilots are reviews of other provinces; the fill leaves room for them, so the one province
  // has fewer.
  expect(ids.length).toBe(field === 'reviews' && ask === province ? 198 : 200);
  expect(await paged(ask, `${field}Connection`, 37)).toEqual(ids);
});

it.each(LISTS)('%s.%s is refused, and not cut, when there are too many rows', async (type, field, ask) => {
  if (type === 'Province' && field === 'movements') await fill(OVERFILL);
  const { found, errors } = await ask(
    `${field} { id } page: ${field}Connection(first: 200) { totalCount pageInfo { hasNextPage } }`,
  );
  const most = { totalCount: expect.any(Number), pageInfo: { hasNextPage: true } };
  expect(found).toEqual({ [field]: null, page: most });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining(`"${field}Connection"`),
      path: [...(type === 'Query' ? [] : ['_entities', 0]), field],
      extensions: { code: 'ANSWER_TOO_LARGE' },
    },
  ]);
});

it('is whole again when a filter leaves fewer', async () => {
  const { found, errors } = await province('figures(period: "1999") { id } reviews(period: "1999") { id }');
  expect(errors).toBeUndefined();
  expect([found?.['figures']?.length, found?.['reviews']?.length]).toEqual([1, 3]);
});
