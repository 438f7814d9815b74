import 'reflect-metadata';

import { describeRegister, subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { KON_TUM, NGHE_AN, THE_DAY } from '../seed/facts';
import { indicatorId } from '../seed/indicators';
import { foundBy } from '../testing/found-by';
import { asked, HEADQUARTERS, ofProvince } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CELLS = indicatorId('PARTY_CELLS_FOUNDED');

let year = 1500;
const input = () => ({
  provinceId: NGHE_AN,
  indicatorId: CELLS,
  value: 40,
  period: String(++year),
  source: 'Kế hoạch Thử',
});

describeRegister(definition, subgraph, { type: 'Target', input, change: { value: 50 } });

interface Made {
  id: string;
  version: number;
}

const create = (more: object = {}, officer = HEADQUARTERS) =>
  asked<Made>(
    subgraph,
    [
      'mutation ($input: CreateTargetInput!) { it: createTarget(input: $input) { id version } }',
      { input: { ...input(), ...more } },
    ],
    officer,
  );

it.each([
  [{ value: 2.5 }, 'BAD_USER_INPUT', 'value', /counts in whole numbers/],
  [{ value: -1 }, 'BAD_USER_INPUT', 'value', /0/],
  [{ period: '2031/..' }, 'BAD_USER_INPUT', 'period', /first and a last year/],
  [{ period: 'XXXX-03-03' }, 'BAD_USER_INPUT', 'period', /first and a last year/],
  [{ source: ' ' }, 'BAD_USER_INPUT', 'source', /has to be given/],
])('refuses %j with %s at %s', async (more, code, argument, message) => {
  expect(await create(more)).toMatchObject({
    refused: { code, argument, message: expect.stringMatching(message) },
  });
});

it('is set once for a province, indicator, movement and period, however that is written', async () => {
  const period = '2091/2095';
  expect((await create({ period })).refused).toBeUndefined();
  for (const same of [period, '2091-01-01/2095-12-31'])
    expect(await create({ period: same })).toMatchObject({
      refused: { code: 'CONFLICT', argument: 'period' },
    });
  expect((await create({ period, movementId: THE_DAY })).refused).toBeUndefined();
  expect((await create({ period, provinceId: KON_TUM })).refused).toBeUndefined();
});

it('is set once when several set it at the same moment', async () => {
  const made = await Promise.all([1, 2, 3].map(() => create({ period: '2096' })));
  expect(made.filter(({ refused }) => refused)).toMatchObject([
    { refused: { code: 'CONFLICT' } },
    { refused: { code: 'CONFLICT' } },
  ]);
});

it('is not set for an indicator that only describes', async () => {
  const { it: indicator } = await asked<Made>(subgraph, [
    `mutation { it: createIndicator(input: { code: "THU_MO_TA", name: "Chỉ tiêu Thử mô tả", position: 999,
      versions: [{ addsUpOverTime: true, addsUpOverTerritory: true, goodDirection: NEITHER }] }) { id version } }`,
  ]);
  expect(await create({ indicatorId: indicator.id })).toMatchObject({
    refused: { argument: 'indicatorId', message: expect.stringMatching(/only describes/) },
  });
});

it('is set by headquarters alone, and keeps its indicator from being retired', async () => {
  const { it: indicator } = await asked<Made>(subgraph, [
    `mutation { it: createIndicator(input: { code: "THU_MUC_TIEU", name: "Chỉ tiêu Thử mục tiêu", position: 998,
      versions: [{ addsUpOverTime: true, addsUpOverTerritory: true, goodDirection: HIGHER }] }) { id version } }`,
  ]);
  expect(await create({}, ofProvince(NGHE_AN))).toMatchObject({ refused: { code: 'FORBIDDEN' } });
  await create({ indicatorId: indicator.id });
  expect(
    await asked(subgraph, [
      `mutation { it: retireIndicator(id: "${indicator.id}", version: 1, reason: "Thử") { id } }`,
    ]),
  ).toMatchObject({ refused: { code: 'CONFLICT', message: expect.stringMatching(/targets/) } });
});

it('is found by what is counted and by what sets it, with one statement', async () => {
  await create({ source: 'Nghị quyết Thử về xây dựng Đảng' });
  expect(await foundBy(subgraph, 'targets', 'nghi quyet thu')).toEqual({ totalCount: 1, statements: 1 });
  expect(await foundBy(subgraph, 'targets', 'không có')).toEqual({ totalCount: 0, statements: 1 });
});
