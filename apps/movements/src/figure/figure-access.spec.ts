import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, NGHE_AN } from '../seed/facts';

const subgraph = subgraphForSpec(definition, createTestDatabase);

beforeAll(() =>
  subgraph.dataSource.query(
    `INSERT INTO figure (id, province_id, indicator_id, value, qualifier, period_text, period_from, period_to, cumulative, status, return_reason,
       verified, accepted)
     SELECT gen_random_uuid(), $1, i.id, 1, 'EXACTLY', '2024', '2024-01-01', '2024-12-31', false, s.status,
       CASE s.status WHEN 'RETURNED' THEN 'Xem lại' END, false, false
     FROM (SELECT id FROM indicator ORDER BY position LIMIT 1) i, unnest(ARRAY['DRAFT', 'SUBMITTED', 'RETURNED']) AS s(status)`,
    [CAO_BANG],
  ),
);

const statusesFor = async (caller: object, args = '') => {
  const { data, errors, statements } = await subgraph.query<{
    figures: { totalCount: number; nodes: { status: string }[] } | null;
  }>(`{ figures(period: "2024"${args}) { totalCount nodes { id status } } }`, {}, 'en', {
    caller: { provinces: [], scopes: [], ...caller } as never,
  });
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  expect(data?.figures?.totalCount).toBe(data?.figures?.nodes.length);
  return data?.figures?.nodes.map(({ status }) => status).sort();
};

const ALL = ['DRAFT', 'RETURNED', 'SUBMITTED'];

it.each([
  ['headquarters', { roles: ['headquarters'] }, ALL],
  ['an auditor', { roles: ['auditor'] }, ALL],
  ['its province', { roles: ['province'], provinces: [CAO_BANG] }, ALL],
  ['another province', { roles: ['province'], provinces: [NGHE_AN] }, []],
  ['a council', { roles: ['council'] }, []],
  ['a partner', { roles: ['partner'], scopes: ['figures:read'] }, []],
])('shows %s the figures that are on their way to approval, or not', async (_, caller, seen) => {
  expect(await statusesFor(caller)).toEqual(seen);
  expect(await statusesFor(caller, ', status: DRAFT')).toEqual(seen.filter((status) => status === 'DRAFT'));
});

it('shows everybody what is approved', async () => {
  for (const caller of [
    { roles: ['partner'], scopes: ['figures:read'] },
    { roles: ['province'], provinces: [NGHE_AN] },
  ]) {
    const { data } = await subgraph.query<{ figures: { totalCount: number } }>(
      '{ figures(period: "2009/2019") { totalCount } }',
      {},
      'en',
      { caller: { provinces: [], scopes: [], ...caller } as never },
    );
    expect(data?.figures.totalCount).toBe(4);
  }
});
