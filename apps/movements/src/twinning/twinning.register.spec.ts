import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG } from '../seed/facts';
import { asked } from '../testing/officers';

expectOnConsole('warn', /^References to (provinces|personnel) are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const UNIT = randomUUID();

const input = () => ({
  title: 'Đỡ đầu Trường Thử',
  kind: 'SPONSORSHIP',
  provinceId: CAO_BANG,
  unitId: UNIT,
  validFrom: '2019-03-03',
  parties: [
    { kind: 'UNIT', name: 'Đồn Thử' },
    { kind: 'SCHOOL', name: 'Trường Thử', place: 'Xã Thử' },
  ],
});

describeRegister(definition, subgraph, {
  type: 'Twinning',
  input,
  change: { title: 'Đỡ đầu Trường Thử số 2', unitId: null },
  province: 'provinceId',
});

interface Made {
  id: string;
  version: number;
  lapsed: boolean;
  parties: { id: string; name: string }[];
  commitments: { id: string; what: string }[];
}

const create = (more: object = {}) =>
  asked<Made>(subgraph, [
    `mutation ($input: CreateTwinningInput!) { it: createTwinning(input: $input) {
      id version lapsed parties { id name } commitments { id what } } }`,
    { input: { ...input(), ...more } },
  ]);

const promised = (more: object) => ({ commitments: [{ what: 'Sách', amount: 10, unit: 'cuốn', ...more }] });

it.each([
  [{}, false],
  [{ validTo: '2020-01-01' }, true],
  [{ validTo: '2999-01-01' }, false],
  [promised({ dueOn: '2020-01-01' }), true],
  [promised({ dueOn: '2999-01-01' }), false],
  [promised({ dueOn: '2020-01-01', deliveredOn: '2020-02-01', deliveredAmount: 9 }), true],
  [promised({ dueOn: '2020-01-01', deliveredOn: '2020-02-01', deliveredAmount: 10 }), false],
  [promised({ dueOn: '2020-01-01', deliveredOn: '2020-02-01' }), false],
])('with %j has lapsed: %s', async (more, lapsed) => {
  const { it: made } = await create(more);
  expect(made.lapsed).toBe(lapsed);
  const listed = async (is: boolean) => {
    const { it: page } = await asked<{ nodes: { id: string }[] }>(subgraph, [
      `{ it: twinnings(lapsed: ${is}, province: "${CAO_BANG}", first: 200) { nodes { id } } }`,
    ]);
    return page.nodes.some(({ id }) => id === made.id);
  };
  expect([await listed(lapsed), await listed(!lapsed)]).toEqual([true, false]);
});

it.each([
  [{ parties: [{ kind: 'UNIT', name: 'Đồn Thử' }] }, 'parties', 'At least 2 of them.'],
  [{ parties: undefined }, 'parties', 'At least 2 of them.'],
  [{ validTo: '2019-03-03' }, 'validTo', expect.any(String)],
  [promised({ amount: null }), 'commitments.0.amount', 'A unit needs an amount.'],
  [promised({ deliveredAmount: 1 }), 'commitments.0.deliveredOn', expect.stringMatching(/has a day/)],
  [promised({ deliveredAmount: -1 }), 'commitments.0.deliveredAmount', 'It is at least 0.'],
])('refuses %j at %s', async (more, argument, message) => {
  expect(await create(more)).toMatchObject({ refused: { code: 'BAD_USER_INPUT', argument, message } });
});

it('cannot lose its parties when it is changed', async () => {
  const { it: made } = await create();
  const change = (parties: object[]) =>
    asked<Made>(subgraph, [
      `mutation ($input: ChangeTwinningInput!) {
        it: changeTwinning(id: "${made.id}", version: 1, input: $input) { version parties { name } } }`,
      { input: { parties } },
    ]);
  const [, school] = made.parties.map(({ id, name }) => ({ id, name, kind: 'SCHOOL' }));
  expect(await change([school ?? {}])).toMatchObject({ refused: { argument: 'parties' } });
  const other = { kind: 'ORGANISATION', name: 'Hội Thử' };
  expect(await change([school ?? {}, other])).toMatchObject({
    it: { version: 2, parties: [{ name: 'Trường Thử' }, { name: 'Hội Thử' }] },
  });
});

it('is found from its province and its unit, by kind and by title', async () => {
  const { it: made } = await create({ kind: 'ACROSS_THE_BORDER', title: 'Kết nghĩa hai bên biên giới Thử' });
  const { data } = await subgraph.query<{ _entities: object[] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on Province { twinnings(kind: ACROSS_THE_BORDER) { nodes { id } } }
      ... on Unit { twinnings(kind: ACROSS_THE_BORDER) { nodes { id unit { id } } } } } }`,
    {
      keys: [
        { __typename: 'Province', id: CAO_BANG, on: '2026-01-01' },
        { __typename: 'Unit', id: UNIT, on: '2026-01-01' },
      ],
    },
  );
  expect(data?._entities).toEqual([
    { twinnings: { nodes: [{ id: made.id }] } },
    { twinnings: { nodes: [{ id: made.id, unit: { id: UNIT } }] } },
  ]);
  const found = await asked(subgraph, [
    `{ it: twinnings(search: "ket nghia hai ben", unit: "${UNIT}", kind: ACROSS_THE_BORDER) { nodes { id } } }`,
  ]);
  expect(found).toEqual({ it: { nodes: [{ id: made.id }] } });
});
