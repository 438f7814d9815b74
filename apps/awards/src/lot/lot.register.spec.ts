import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';
import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';

expectOnConsole('warn', /^References to (movements|personnel|provinces) are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CERTIFICATE = seedId('AwardType', 'BANG_KHEN');
const CAO_BANG = seedId('Province', '04@2025-06-30');

let seeded: string[];

beforeAll(async () => {
  const lots = await subgraph.dataSource.query<{ id: string }[]>('SELECT id FROM award_lot');
  seeded = lots.map(({ id }) => id);
});

describeRegister(definition, subgraph, {
  type: 'AwardLot',
  province: 'provinceId',
  input: () => ({
    provinceId: CAO_BANG,
    authorityId: randomUUID(),
    awardTypeId: CERTIFICATE,
    individuals: 6,
    collectives: 3,
    period: '2009/2019',
  }),
  change: { individuals: 7 },
});

it.each([
  ['nobody', { individuals: 0 }, 'individuals'],
  ['a kind of recipient that the type is not for', { individuals: 1, households: 1 }, 'households'],
  ['half an individual', { individuals: -1 }, 'individuals'],
])('refuses a lot that announces %s', async (_, counts, argument) => {
  const { data } = await subgraph.query<{ checkAwardLot: { refusals: object[] } }>(
    `query ($input: CheckAwardLotInput!) { checkAwardLot(input: $input) { refusals { argument } } }`,
    {
      input: {
        provinceId: CAO_BANG,
        authorityId: randomUUID(),
        awardTypeId: CERTIFICATE,
        period: '2009/2019',
        ...counts,
      },
    },
    'en',
    { caller: { roles: ['headquarters'], provinces: [], scopes: [] } },
  );
  expect(data?.checkAwardLot.refusals).toEqual([{ argument }]);
});

describe('the list of lots', () => {
  const listed = async (args: string) => {
    const { data, statements } = await subgraph.query<{ awardLots: { totalCount: number } }>(
      `{ awardLots(first: 200, ${args}) { totalCount nodes { id } } }`,
    );
    return [data?.awardLots.totalCount, statements];
  };

  it('is searched by award type, decision and source, and leaves retired ones out', async () => {
    const { dataSource } = subgraph;
    await dataSource.query('DELETE FROM award_lot WHERE id <> ALL ($1)', [seeded]);
    expect(await listed('search: "KY NIEM chuong"')).toEqual([1, 1]);
    expect(await listed('search: "certificate of"')).toEqual([2, 1]);
    expect(await listed('search: "ban tin da dang"')).toEqual([3, 1]);
    expect(await listed('search: "9001/QĐ"')).toEqual([0, 1]);
    await dataSource.query(
      `WITH made AS (INSERT INTO decision (id, number, date, authority_id)
         VALUES (gen_random_uuid(), '9001/QĐ-THỬ', '2018-08-31', gen_random_uuid()) RETURNING id)
       UPDATE award_lot SET decision_id = made.id FROM made WHERE position = 1`,
    );
    expect(await listed('search: "9001/qd"')).toEqual([1, 1]);
    await dataSource.query(
      `UPDATE award_lot SET retired_on = '2026-01-01', retirement_reason = 'Thử' WHERE position = 1`,
    );
    expect(await listed('search: "9001/qd"')).toEqual([0, 1]);
    expect(await listed('search: "9001/qd", retired: true')).toEqual([1, 1]);
    expect(await listed('')).toEqual([2, 1]);
  });
});
