import 'reflect-metadata';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG } from '../seed/facts';
import { indicatorId } from '../seed/indicators';
import { asked } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);

interface Made {
  id: string;
  version: number;
  formula: string | null;
}

let count = 0;
const HOW = { addsUpOverTime: true, addsUpOverTerritory: true, goodDirection: 'HIGHER' };

const create = (formula: string | null, more: object = {}) =>
  asked<Made>(subgraph, [
    'mutation ($input: CreateIndicatorInput!) { it: createIndicator(input: $input) { id version formula } }',
    {
      input: {
        ...{ code: `CALCULATED_${++count}`, position: 900, name: `Chỉ tiêu Thử ${count}` },
        versions: [{ ...HOW, formula }],
        ...more,
      },
    },
  ]);

const FORMULA = '100 * PARTY_MEMBERS_ADMITTED / PARTY_CELLS_FOUNDED';

it('is calculated from others', async () => {
  expect(await create(FORMULA)).toMatchObject({ it: { formula: FORMULA } });
});

it.each([
  ['nonsense', '100 *', 'BAD_USER_INPUT', /cannot be read/],
  ['what does not exist', '100 * NOBODY / PARTY_CELLS_FOUNDED', 'NOT_FOUND', /NOBODY/],
])('is not made of %s', async (_, formula, code, message) => {
  expect(await create(formula)).toMatchObject({
    refused: { code, argument: 'versions.0.formula', message: expect.stringMatching(message) },
  });
});

it('is not made of what is calculated itself, nor of itself', async () => {
  await create(FORMULA, { code: 'SHARE_OF_IT' });
  expect(await create('2 * SHARE_OF_IT')).toMatchObject({
    refused: { code: 'CONFLICT', message: expect.stringMatching(/SHARE_OF_IT/) },
  });
  expect(await create('2 * ROUND_ABOUT', { code: 'ROUND_ABOUT' })).toMatchObject({
    refused: expect.anything(),
  });
});

it('takes no figures, nor is it one that has some', async () => {
  const { it: made } = await create(FORMULA);
  const figure = await asked(subgraph, [
    `mutation { it: createFigure(input: { provinceId: "${CAO_BANG}", indicatorId: "${made.id}", value: 1, qualifier: EXACTLY, period: "1931" }) { id } }`,
  ]);
  expect(figure).toMatchObject({
    refused: { argument: 'indicatorId', message: expect.stringMatching(/calculated/) },
  });
  const round = await asked<Made>(subgraph, [
    `mutation { it: createCollectionRound(input: { title: "Đợt Thử tính", period: "1931", deadline: "2032-01-31",
       questions: [{ indicatorId: "${made.id}" }], provinces: [{ provinceId: "${CAO_BANG}" }] }) { id version } }`,
  ]);
  expect(
    await asked(subgraph, [`mutation { it: openCollectionRound(id: "${round.it.id}", version: 1) { id } }`]),
  ).toMatchObject({ refused: { code: 'CONFLICT', argument: 'questions' } });
  const counted = indicatorId('INFORMATION_SESSIONS');
  const { it: found } = await asked<{ version: number; versions: { id: string }[] }>(subgraph, [
    `{ it: indicator(id: "${counted}") { version versions { id } } }`,
  ]);
  expect(
    await asked(subgraph, [
      `mutation ($input: CorrectIndicatorVersionInput!) { it: correctIndicatorVersion(id: "${counted}", version: ${found.version},
         entryId: "${found.versions[0]?.id}", reason: "Thử", input: $input) { id } }`,
      { input: { formula: FORMULA } },
    ]),
  ).toMatchObject({ refused: { code: 'CONFLICT', message: expect.stringMatching(/would be calculated/) } });
});

it('keeps the codes and the indicators that formulas name', async () => {
  const { it: part } = await create(null, { code: 'PART_OF_IT' });
  await create('2 * PART_OF_IT');
  const change = `mutation { it: changeIndicator(id: "${part.id}", version: 1, input: { code: "PART_OF_IT_2" }) { id } }`;
  expect(await asked(subgraph, [change])).toMatchObject({ refused: { argument: 'code' } });
  const retire = `mutation { it: retireIndicator(id: "${part.id}", version: 1, reason: "Thử") { id } }`;
  expect(await asked(subgraph, [retire])).toMatchObject({
    refused: { message: expect.stringMatching(/formula/) },
  });
});
