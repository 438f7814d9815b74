import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';
import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';

expectOnConsole('warn', /^References to (personnel|provinces) are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CERTIFICATE = seedId('AwardType', 'BANG_KHEN');
const CAO_BANG = seedId('Province', '04@2025-06-30');

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
