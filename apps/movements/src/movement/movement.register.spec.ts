import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';
import { THE_DAY } from '../seed/facts';
import { asked } from '../testing/officers';

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

describe('the criteria of a movement', () => {
  interface Made {
    id: string;
    version: number;
    criteria: { id: string; text: string; mostPoints: number | null }[];
  }

  const SHOWN = 'id version criteria { id text mostPoints }';

  const create = (criteria: object[]) =>
    asked<Made>(subgraph, [
      `mutation ($input: CreateMovementInput!) { it: createMovement(input: $input) { ${SHOWN} } }`,
      { input: { title: `Phong trào Thử ${++count}`, kind: 'EMULATION', criteria } },
    ]);

  it('stay in their order, may lack points, and are retired when they are left out', async () => {
    const given = [{ text: 'Tuần tra đủ', mostPoints: 40 }, { text: 'Không vi phạm' }];
    const { it: made } = await create(given);
    expect(made.criteria).toMatchObject([given[0], { ...given[1], mostPoints: null }]);
    const [first, second] = made.criteria;
    const { it: changed } = await asked<Made>(subgraph, [
      `mutation ($id: UUID!, $version: Int!, $input: ChangeMovementInput!) {
        it: changeMovement(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
      {
        id: made.id,
        version: made.version,
        input: { criteria: [{ ...second, mostPoints: 10.5 }, { text: 'Vận động nhân dân' }] },
      },
    ]);
    expect(changed).toMatchObject({
      version: 2,
      criteria: [{ id: second?.id, mostPoints: 10.5 }, { text: 'Vận động nhân dân' }],
    });
    const kept = await subgraph.dataSource.query(
      'SELECT retired_on IS NOT NULL AS retired FROM movement_criterion WHERE id = $1',
      [first?.id],
    );
    expect(kept).toEqual([{ retired: true }]);
  });

  it.each([
    [{ text: ' ' }, 'criteria.0.text'],
    [{ text: 'Tuần tra', mostPoints: 0 }, 'criteria.0.mostPoints'],
    [{ text: 'Tuần tra', mostPoints: 1001 }, 'criteria.0.mostPoints'],
  ])('refuse %j at %s', async (criterion, argument) => {
    expect((await create([criterion])).refused).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
