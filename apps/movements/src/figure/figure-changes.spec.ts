import 'reflect-metadata';

import type { Caller } from '@bien-cuong/access';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, NGHE_AN, THE_DAY } from '../seed/facts';

const subgraph = subgraphForSpec(definition, createTestDatabase);

interface Told {
  totalCount: number;
  nodes: { type: string; id: string | null }[];
  pageInfo: { endCursor: string | null };
}

const PARTNER = { roles: ['partner'], scopes: ['figures:read'] } as const;

async function told(caller: Partial<Caller>, { since = '2000-01-01T00:00:00Z', after = '' } = {}) {
  const { data, errors, statements } = await subgraph.query<{ movementsChanges: Told }>(
    `query ($since: DateTime!, $after: String) { movementsChanges(since: $since, first: 200, after: $after) {
       totalCount nodes { type id at } pageInfo { endCursor } } }`,
    { since, after: after || null },
    'en',
    { caller: { roles: [], provinces: [], scopes: [], ...caller } },
  );
  expect({ errors, statements }).toEqual({ errors: undefined, statements: 1 });
  return data?.movementsChanges ?? { totalCount: 0, nodes: [], pageInfo: { endCursor: null } };
}

/** What is told of a change that is made now. */
async function toldOf(caller: Partial<Caller>, change: () => Promise<unknown>) {
  const { pageInfo } = await told({ roles: ['headquarters'] });
  await change();
  return (await told(caller, { after: pageInfo.endCursor ?? '' })).nodes;
}

async function figureIn(status: string): Promise<string> {
  const [made] = await subgraph.dataSource.query<{ id: string }[]>(
    `INSERT INTO figure (id, province_id, indicator_id, value, qualifier, period_text, period_from, period_to, cumulative, status, return_reason,
       verified, accepted)
     SELECT gen_random_uuid(), $1, i.id, 1, 'EXACTLY', '2024', '2024-01-01', '2024-12-31', false, $2,
       CASE $2 WHEN 'RETURNED' THEN 'Xem lại' END, false, false
     FROM indicator i ORDER BY position LIMIT 1 RETURNING id`,
    [CAO_BANG, status],
  );
  return made?.id ?? '';
}

const update = (id: string, set: string) =>
  subgraph.dataSource.query(`UPDATE figure SET ${set} WHERE id = $1`, [id]);

it.each([
  ['headquarters', { roles: ['headquarters'] }, 3, true],
  ['its province', { roles: ['province'], provinces: [CAO_BANG] }, 3, true],
  ['another province', { roles: ['province'], provinces: [NGHE_AN] }, 0, true],
  ['a partner with figures', { roles: ['partner'], scopes: ['figures:read'] }, 0, false],
  ['a partner with movements', { roles: ['partner'], scopes: ['movements:read'] }, 0, true],
] as const)('are told %s of what they may see alone', async (_, caller, figures, isToldOfReviews) => {
  const drafts = [await figureIn('DRAFT'), await figureIn('SUBMITTED'), await figureIn('RETURNED')];
  const [review] = await subgraph.dataSource.query<{ id: string }[]>('SELECT id FROM review LIMIT 1');
  await subgraph.dataSource.query(`UPDATE review SET title = title || '.' WHERE id = $1`, [review?.id]);
  const { nodes, totalCount } = await told(caller);
  expect(totalCount).toBe(nodes.length);
  expect(drafts.filter((draft) => nodes.some(({ id }) => id === draft))).toHaveLength(figures);
  expect(nodes.some(({ id }) => id === review?.id)).toBe(isToldOfReviews);
});

it.each([
  ['is returned', `status = 'RETURNED', return_reason = 'Xem lại'`],
  ['is retired', `retired_on = '2024-12-31', retirement_reason = 'Nhập hai lần'`],
])('are told a partner when a figure %s, which is in no list any more', async (_, set) => {
  const id = await figureIn('APPROVED');
  expect(await toldOf(PARTNER, () => update(id, set))).toMatchObject([{ type: 'Figure', id }]);
});

it('are told a partner from the approval on: not what was changed of a draft', async () => {
  const id = await figureIn('SUBMITTED');
  expect(await toldOf(PARTNER, () => update(id, 'value = 2'))).toEqual([]);
  expect(await toldOf(PARTNER, () => update(id, `status = 'APPROVED'`))).toHaveLength(1);
  expect((await told(PARTNER)).nodes.filter((node) => node.id === id)).toHaveLength(1);
});

it('are told everybody where many were changed at once, of the whole type', async () => {
  const inBulk = () =>
    subgraph.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('bien_cuong.audit', 'bulk', true)`);
      await manager.query(`UPDATE figure SET value = value`);
    });
  expect(await toldOf(PARTNER, inBulk)).toMatchObject([{ type: 'Figure', id: null }]);
});

it.each([
  [
    'an interval',
    'Indicator',
    `UPDATE indicator_version SET legal_basis = 'Văn bản thử' RETURNING indicator_id AS id`,
  ],
  [
    'an item',
    'Movement',
    `INSERT INTO movement_criterion (id, movement_id, position, text)
     VALUES (gen_random_uuid(), '${THE_DAY}', 1, 'Tiêu chí thử') RETURNING movement_id AS id`,
  ],
  [
    'another name',
    'Movement',
    `INSERT INTO movement_alias (movement_id, title) VALUES ('${THE_DAY}', 'Tên thử') RETURNING movement_id AS id`,
  ],
])('are told of a record of which %s was changed, since that has no identity', async (_, type, change) => {
  let changed: { id: string }[] = [];
  const entries = await toldOf({ roles: ['headquarters'] }, async () => {
    changed = await subgraph.dataSource.query(`WITH changed AS (${change}) SELECT id FROM changed`);
  });
  expect(changed).not.toEqual([]);
  expect(entries.map((each) => each.id).sort()).toEqual(changed.map(({ id }) => id).sort());
  expect(entries.every((each) => each.type === type)).toBe(true);
});

it('are told since a moment with what was stamped just before it and committed after it', async () => {
  const id = await figureIn('APPROVED');
  const writer = subgraph.dataSource.createQueryRunner();
  await writer.startTransaction();
  await writer.query(`UPDATE figure SET source = 'Nguồn thử khác' WHERE id = $1`, [id]);
  await writer.query('SET CONSTRAINTS ALL IMMEDIATE');
  const [{ since }] = await subgraph.dataSource.query<[{ since: string }]>(
    'SELECT clock_timestamp()::text AS since',
  );
  const moment = { since: new Date(since).toISOString() };
  const before = await told(PARTNER, moment);
  await writer.commitTransaction();
  await writer.release();
  expect((await told(PARTNER, moment)).totalCount).toBe(before.totalCount + 1);
});
