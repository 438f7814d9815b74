import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { THE_DAY } from '../seed/facts';

const subgraph = subgraphForSpec(definition, createTestDatabase);

const HEADQUARTERS = {
  caller: {
    subject: 'nguyen-van-thu-0001',
    clientId: 'console',
    roles: ['headquarters' as const],
    provinces: [],
    scopes: [],
    expires: Number.MAX_SAFE_INTEGER,
  },
};

let count = 0;
describeRegister(definition, subgraph, {
  type: 'Movement',
  input: () => ({
    title: `Tiếng kẻng vùng biên ${++count}`,
    kind: 'MODEL',
    partOfId: THE_DAY,
    aliases: ['Kẻng'],
  }),
  change: { title: 'Tiếng kẻng an ninh' },
});

const refusals = async (input: object, id: string | null = null) => {
  const { data } = await subgraph.query<{ checkMovement: { refusals: object[]; alike: object[] } }>(
    `query ($id: UUID, $input: CheckMovementInput!) {
      checkMovement(id: $id, input: $input) { refusals { argument code message } alike { title } } }`,
    { input, id },
    'en',
    HEADQUARTERS,
  );
  return data?.checkMovement;
};

it('does not let a movement become part of itself', async () => {
  const under = seedId('Movement', 'ngay-vi-nguoi-ngheo');
  const circle = {
    argument: 'partOfId',
    code: 'BAD_USER_INPUT',
    message: 'A movement cannot be part of itself.',
  };
  expect(await refusals({ partOfId: under }, THE_DAY)).toMatchObject({ refusals: [circle] });
  expect(await refusals({ partOfId: THE_DAY }, under)).toMatchObject({ refusals: [] });
});

it('tells of a movement with the same title, and does not refuse it', async () => {
  expect(await refusals({ title: 'ngày vì người NGHEO', kind: 'CAMPAIGN' })).toEqual({
    refusals: [],
    alike: [{ title: 'Ngày vì người nghèo' }],
  });
});

it.each([
  [{ aliases: ['Kẻng', 'Kẻng'] }, 'aliases.1'],
  [{ title: ' ' }, 'title'],
  [{ title: 'a'.repeat(301) }, 'title'],
  [{ partOfId: '00000000-0000-4000-8000-000000000000' }, 'partOfId'],
])('refuses %j at %s', async (input, argument) => {
  const found = await refusals({ title: 'Mô hình mới', kind: 'MODEL', ...input });
  expect(found?.refusals).toMatchObject([{ argument }]);
});
