import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG, NGHE_AN } from '../seed/facts';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const approved = (id: string, province: string) =>
  subgraph.dataSource.query(
    `INSERT INTO figure (id, province_id, indicator_id, value, qualifier, period_text, period_from, period_to, cumulative, status,
       verified, accepted)
     SELECT $1, $2, id, 7, 'EXACTLY', '2024', '2024-01-01', '2024-12-31', false, 'APPROVED', false, false
     FROM indicator WHERE code = 'INFORMATION_SESSIONS'`,
    [id, province],
  );

const figure = (digit: number) => `${digit}0000000-0000-4000-8000-000000000000`;

async function page(first: number, after: string | null) {
  const { data } = await subgraph.query<{
    provincesByFigure: { nodes: { id: string }[]; pageInfo: { endCursor: string } };
  }>(
    `query ($first: Int!, $after: String) { provincesByFigure(indicator: "INFORMATION_SESSIONS", period: "2024", first: $first, after: $after) {
       nodes { id } pageInfo { endCursor } } }`,
    { first, after },
    'en',
  );
  const { nodes = [], pageInfo } = data?.provincesByFigure ?? {};
  return { ids: nodes.map(({ id }) => id), end: pageInfo?.endCursor ?? null };
}

it('lists a province once, though another claim of the same value takes the place of its figure', async () => {
  const [last, first] = [CAO_BANG, NGHE_AN].sort();
  await approved(figure(5), last ?? '');
  await approved(figure(6), first ?? '');
  const { ids, end } = await page(1, null);
  expect(ids).toEqual([first]);
  await approved(figure(1), first ?? '');
  expect((await page(2, end)).ids).toEqual([last]);
});
