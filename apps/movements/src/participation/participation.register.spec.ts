import 'reflect-metadata';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { KON_TUM, NGHE_AN, SOVEREIGNTY, THE_DAY } from '../seed/facts';
import { foundBy } from '../testing/found-by';
import { asked } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);

let year = 1900;
describeRegister(definition, subgraph, {
  type: 'Participation',
  input: () => ({
    provinceId: NGHE_AN,
    movementId: SOVEREIGNTY,
    validFrom: `${++year}-01-01`,
    validTo: `${year}-12-31`,
    source: 'Báo cáo Thử',
  }),
  change: { source: 'Báo cáo Thử khác' },
  province: 'provinceId',
});

interface Made {
  id: string;
  version: number;
}

const create = (more: object) =>
  asked<Made>(subgraph, [
    'mutation ($input: CreateParticipationInput!) { it: createParticipation(input: $input) { id version } }',
    { input: { provinceId: KON_TUM, movementId: THE_DAY, source: 'Báo cáo Thử', ...more } },
  ]);

const takingPart = async () => {
  const { it: found } = await asked<{ provinces: { nodes: { id: string }[] } }>(subgraph, [
    `{ it: movement(id: "${THE_DAY}") { provinces { nodes { id } } } }`,
  ]);
  return found.provinces.nodes.map(({ id }) => id).includes(KON_TUM);
};

it.each([
  ['phu nu', 1],
  ['warm homes', 1],
  ['bản tin', 8],
  ['không có', 0],
])('is found by “%s”, with one statement', async (search, totalCount) => {
  expect(await foundBy(subgraph, 'participations', search)).toEqual({ totalCount, statements: 1 });
});

it('counts today, and not what has ended or has not begun', async () => {
  await create({ validFrom: '2009-03-03', validTo: '2019-03-03' });
  await create({ validFrom: '2999-03-03' });
  expect(await takingPart()).toBe(false);
  const { it: made } = await create({ validFrom: '2019-03-03', validTo: '2999-03-03' });
  expect(await takingPart()).toBe(true);
  const listed = `{ it: participations(province: "${KON_TUM}", movement: "${THE_DAY}") { nodes { id } totalCount } }`;
  expect(await asked(subgraph, [listed])).toMatchObject({ it: { totalCount: 3 } });
  const today = listed.replace('movement:', 'today: true, movement:');
  expect(await asked(subgraph, [today])).toMatchObject({ it: { nodes: [{ id: made.id }] } });
  await asked(subgraph, [
    `mutation { it: retireParticipation(id: "${made.id}", version: 1, reason: "Nhập nhầm") { id } }`,
  ]);
  expect(await takingPart()).toBe(false);
});

it.each([
  [{ validFrom: '2010-01-01' }, 'CONFLICT', 'validFrom', /in that time already/],
  [{ validFrom: '1990-01-01', validTo: '1990-01-01' }, 'BAD_USER_INPUT', 'validTo', /ends after/],
  [{ source: ' ' }, 'BAD_USER_INPUT', 'source', /has to be given/],
])('refuses %j with %s at %s', async (more, code, argument, message) => {
  await create({ validFrom: '2009-03-03', validTo: '2019-03-03' });
  expect(await create(more)).toMatchObject({
    refused: { code, argument, message: expect.stringMatching(message) },
  });
});

it('does not overlap when two enter it at once', async () => {
  const made = await Promise.all([1, 2, 3].map(() => create({ movementId: SOVEREIGNTY })));
  expect(made.filter(({ refused }) => refused)).toMatchObject([
    { refused: { code: 'CONFLICT' } },
    { refused: { code: 'CONFLICT' } },
  ]);
});
