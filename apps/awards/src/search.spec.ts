import 'reflect-metadata';

import { type Caller, EVERYBODY } from '@bien-cuong/access';
import { seedId } from '@bien-cuong/database';
import { foundBy, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from './schema';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const [own, other] = ['04@2025-06-30', '40@2025-06-30'].map((code) => seedId('Province', code));

beforeAll(async () => {
  for (const [name, province] of [
    ['Hộ Thử 0001', own],
    ['Hộ Thử 0002', other],
  ])
    await subgraph.dataSource.query(
      `INSERT INTO household (id, name, place, province_id) VALUES (gen_random_uuid(), $1, 'Xã Thử', $2)`,
      [name, province],
    );
  const decision = `INSERT INTO decision (id, number, date, authority_id) VALUES (gen_random_uuid(), $1, $2, $3)`;
  for (const [number, date] of [
    ['9123/QĐ-BTL', '2019-03-01'],
    ['19123/QĐ-BTL', '2018-03-01'],
    ['9123/QĐ', '2020-03-01'],
  ])
    await subgraph.dataSource.query(decision, [number, date, EVERYBODY]);
});

const found = async (text: string, caller?: Partial<Caller>) => {
  const { hits, statements } = await foundBy(
    subgraph,
    'awards',
    { search: text },
    caller && { roles: [], provinces: [], scopes: [], ...caller },
  );
  expect(statements).toBeLessThanOrEqual(1);
  return (hits ?? []).map(({ type, title }) => [type, title]);
};

it('finds decisions by number: the whole one, then those that begin with it, then those that contain it', async () => {
  expect(await found('9123/qd')).toEqual([
    ['Decision', '9123/QĐ'],
    ['Decision', '9123/QĐ-BTL'],
    ['Decision', '19123/QĐ-BTL'],
  ]);
});

it('says how many there are, of which the best are given', async () => {
  const { hits } = await foundBy(subgraph, 'awards', { search: '9123', ofEach: 2 });
  expect(hits?.map(({ title, found: all }) => [title, all])).toEqual([
    ['9123/QĐ', 3],
    ['9123/QĐ-BTL', 3],
  ]);
});

it('finds an award type by its code', async () => {
  const [type] = await subgraph.dataSource.query<{ code: string; name: string }[]>(
    'SELECT code, name FROM award_type ORDER BY code LIMIT 1',
  );
  expect((await found(type?.code.toLowerCase() ?? ''))[0]).toEqual(['AwardType', type?.name]);
});

it('finds households of the own provinces alone for an officer, all for headquarters, none for others', async () => {
  const [mine, theirs] = ['Hộ Thử 0001', 'Hộ Thử 0002'].map((name) => ['Household', name]);
  expect(await found('ho thu', { roles: ['headquarters'] })).toEqual([mine, theirs]);
  expect(await found('ho thu', { roles: ['council'] })).toEqual([mine, theirs]);
  expect(await found('ho thu', { roles: ['province'], provinces: [own ?? ''] })).toEqual([mine]);
  expect(await found('ho thu', { roles: ['province'] })).toEqual([]);
  expect(await found('ho thu', { roles: ['administrator'] })).toEqual([]);
  expect(await found('ho thu', { roles: ['partner'], scopes: ['awards:read'] })).toEqual([]);
});
