import 'reflect-metadata';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { indicatorId } from '../seed/indicators';
import { asked } from '../testing/officers';

const subgraph = subgraphForSpec(definition, createTestDatabase);

let count = 0;
const input = () => ({
  code: `TEAMS_${++count}`,
  position: 10,
  name: 'Tổ tự quản Thử',
  versions: [{ unit: 'tổ', addsUpOverTime: false, addsUpOverTerritory: true, goodDirection: 'HIGHER' }],
});

describeRegister(definition, subgraph, { type: 'Indicator', input, change: { name: 'Đội tự quản Thử' } });

interface Made {
  id: string;
  version: number;
  pairedWith: { id: string } | null;
}

const create = (more: object = {}) =>
  asked<Made>(subgraph, [
    'mutation ($input: CreateIndicatorInput!) { it: createIndicator(input: $input) { id version pairedWith { id } } }',
    { input: { ...input(), ...more } },
  ]);

const change = ({ id, version }: Made, given: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $input: ChangeIndicatorInput!) {
      it: changeIndicator(id: $id, version: $version, input: $input) { id version pairedWith { id } } }`,
    { id, version, input: given },
  ]);

const seen = async ({ id }: Made) =>
  (await asked<Made>(subgraph, [`{ it: indicator(id: "${id}") { id version pairedWith { id } } }`])).it;

it('pairs both at once, and undoes a pair for both', async () => {
  const { it: teams } = await create();
  const { it: members } = await create({ pairedWithId: teams.id });
  expect(await seen(teams)).toEqual({ id: teams.id, version: 2, pairedWith: { id: members.id } });
  expect(await change(members, { pairedWithId: null })).toMatchObject({ it: { pairedWith: null } });
  expect(await seen(teams)).toMatchObject({ version: 3, pairedWith: null });
});

it('moves a pair to another one, and leaves nobody with half a pair', async () => {
  const [{ it: one }, { it: two }, { it: three }] = [await create(), await create(), await create()];
  const { it: paired } = await change(one, { pairedWithId: two.id });
  expect(await change(three, { pairedWithId: two.id })).toMatchObject({
    refused: {
      code: 'CONFLICT',
      argument: 'pairedWithId',
      message: expect.stringMatching(/has a pair already/),
    },
  });
  await change(paired, { pairedWithId: three.id });
  expect([await seen(two), await seen(three)]).toMatchObject([
    { pairedWith: null },
    { pairedWith: { id: one.id } },
  ]);
  expect(await change(await seen(one), { pairedWithId: one.id })).toMatchObject({
    refused: { code: 'BAD_USER_INPUT', argument: 'pairedWithId' },
  });
});

it('is not retired as one of a pair, nor with figures', async () => {
  const { it: teams } = await create();
  await create({ pairedWithId: teams.id });
  for (const id of [teams.id, indicatorId('PARTY_CELLS_FOUNDED')]) {
    const [{ version }] = await subgraph.dataSource.query('SELECT version FROM indicator WHERE id = $1', [
      id,
    ]);
    const retired = await asked(subgraph, [
      `mutation { it: retireIndicator(id: "${id}", version: ${version}, reason: "Trùng") { id } }`,
    ]);
    expect(retired).toMatchObject({ refused: { code: 'CONFLICT', argument: 'id' } });
  }
});

it.each([
  [{ code: 'teams' }, 'BAD_USER_INPUT', 'code', expect.stringMatching(/^A code has capital letters/)],
  [{ code: 'PARTY_CELLS_FOUNDED' }, 'CONFLICT', 'code', 'There is such a record already.'],
])('refuses %j with %s at %s', async (more, code, argument, message) => {
  expect(await create(more)).toMatchObject({ refused: { code, argument, message } });
});

it('names the code when two take it at once', async () => {
  const made = await Promise.all([1, 2, 3].map(() => create({ code: 'AT_ONCE' })));
  expect(made.filter(({ refused }) => refused)).toEqual(
    Array(2).fill({
      it: undefined,
      refused: expect.objectContaining({ code: 'CONFLICT', argument: 'code' }),
    }),
  );
});
