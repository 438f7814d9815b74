import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';

import { definition } from '../schema';
import { CAO_BANG } from '../seed/facts';
import { indicatorId } from '../seed/indicators';
import { asked } from '../testing/officers';

expectOnConsole('warn', /^References to provinces are not checked: /);

const subgraph = subgraphForSpec(definition, createTestDatabase);
const CELLS = indicatorId('PARTY_CELLS_FOUNDED');
const MEMBERS = indicatorId('PARTY_MEMBERS_ADMITTED');

interface Version {
  id: string;
  validFrom: string | null;
  validTo: string | null;
  unit: string | null;
  definition: string | null;
  correctionReason: string | null;
}

interface Made {
  id: string;
  version: number;
  unit: string | null;
  versions: Version[];
}

const SHOWN = 'id version unit versions { id validFrom validTo unit definition least correctionReason }';
const COUNTED = { unit: 'tổ', addsUpOverTime: false, addsUpOverTerritory: true, goodDirection: 'HIGHER' };

let count = 0;
const make = (...versions: object[]) =>
  asked<Made>(subgraph, [
    `mutation ($input: CreateIndicatorInput!) { it: createIndicator(input: $input) { ${SHOWN} } }`,
    {
      input: {
        code: `VERSIONS_${++count}`,
        position: 10,
        name: 'Tổ Thử',
        versions: versions.map((each) => ({ ...COUNTED, ...each })),
      },
    },
  ]);

const record = ({ id, version }: Pick<Made, 'id' | 'version'>, input: object) =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $input: IndicatorVersionInput!) {
      it: recordIndicatorVersion(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version, input },
  ]);

const correct = ({ id, version }: Made, entryId: string | undefined, input: object, reason = 'Đọc nhầm') =>
  asked<Made>(subgraph, [
    `mutation ($id: UUID!, $version: Int!, $entryId: UUID!, $input: CorrectIndicatorVersionInput!, $reason: String!) {
      it: correctIndicatorVersion(id: $id, version: $version, entryId: $entryId, input: $input, reason: $reason) { ${SHOWN} } }`,
    { id, version, entryId, input, reason },
  ]);

const intervals = ({ versions }: Made) => versions.map(({ validFrom, validTo }) => [validFrom, validTo]);

const inTwo = async () =>
  (await make({ validFrom: '2004-07-01', validTo: '2024-01-01' }, { validFrom: '2024-01-01' })).it;

it('holds from a day on, and ends the one before; what is left out stays', async () => {
  const { it: made } = await make({ validFrom: '2004-07-01', definition: 'Đếm theo quyết định' });
  const { it: later } = await record(made, { validFrom: '2024-01-01', unit: 'đội' });
  expect(later).toMatchObject({ version: 2, unit: 'đội' });
  expect(later.versions).toMatchObject([
    { validFrom: '2004-07-01', validTo: '2024-01-01', unit: 'tổ', definition: 'Đếm theo quyết định' },
    { validFrom: '2024-01-01', validTo: null, unit: 'đội', definition: 'Đếm theo quyết định' },
  ]);
});

it('can be recorded of a day that lies before others', async () => {
  const { it: later } = await record(await inTwo(), { validFrom: '2014-06-01' });
  expect(intervals(later)).toEqual([
    ['2004-07-01', '2014-06-01'],
    ['2014-06-01', '2024-01-01'],
    ['2024-01-01', null],
  ]);
});

it('is corrected where it was entered wrongly, and those beside it move', async () => {
  const made = await inTwo();
  const { it: right } = await correct(made, made.versions[1]?.id, { validFrom: '2024-02-15' });
  expect(right.versions).toMatchObject([
    { validTo: '2024-02-15', correctionReason: null },
    { validFrom: '2024-02-15', correctionReason: 'Đọc nhầm' },
  ]);
});

it.each<[string, (made: Made) => ReturnType<typeof record>, string, string]>([
  [
    'a day on which one begins already',
    (made) => record(made, { validFrom: '2024-01-01' }),
    'CONFLICT',
    'validFrom',
  ],
  ['no day', (made) => record(made, {}), 'BAD_USER_INPUT', 'validFrom'],
  [
    'a stale version',
    (made) => record({ ...made, version: 9 }, { validFrom: '2025-01-01' }),
    'CONFLICT',
    'version',
  ],
  [
    'an end that leaves a gap',
    (made) => record(made, { validFrom: '2024-06-01', validTo: '2024-05-01' }),
    'CONFLICT',
    'validFrom',
  ],
  [
    'a range without values',
    (made) => record(made, { validFrom: '2025-01-01', least: 2, most: 1 }),
    'BAD_USER_INPUT',
    'most',
  ],
  [
    'a correction without a reason',
    (made) => correct(made, made.versions[0]?.id, {}, ' '),
    'BAD_USER_INPUT',
    'reason',
  ],
  ['a version of something else', (made) => correct(made, randomUUID(), {}), 'NOT_FOUND', 'entryId'],
])('refuses %s', async (_, change, code, argument) => {
  expect((await change(await inTwo())).refused).toMatchObject({ code, argument });
});

it.each([
  [[], 'versions'],
  [[{ validFrom: '2004-07-01' }, { validFrom: '2014-06-01' }], 'versions.1.validFrom'],
  [[{ validFrom: '2004-07-01', validTo: '2014-06-01' }, { validFrom: '2014-06-02' }], 'versions.1.validFrom'],
  [[{ goodDirection: null }], 'versions.0.goodDirection'],
  [[{ least: 2, most: 1 }], 'versions.0.most'],
])('of a new one are refused when they are %j', async (versions, argument) => {
  expect((await make(...versions)).refused).toMatchObject({ argument });
});

it('never overlap in the database, whoever writes them', async () => {
  const { it: made } = await make({ validFrom: '2004-07-01' });
  const overlapping = subgraph.dataSource.query(
    `INSERT INTO indicator_version (id, indicator_id, adds_up_over_time, adds_up_over_territory, good_direction, whole_numbers, valid_from)
     VALUES (gen_random_uuid(), $1, true, true, 'HIGHER', true, '2020-01-01')`,
    [made.id],
  );
  await expect(overlapping).rejects.toMatchObject({ driverError: { code: '23P01' } });
});

const seen = async (id: string) =>
  (await asked<Made>(subgraph, [`{ it: indicator(id: "${id}") { ${SHOWN} } }`])).it;

const OUTSIDE = { refused: { code: 'CONFLICT', argument: 'least' } };

it('does not make wrong what was counted in its days, and may be stricter from a later day', async () => {
  const made = await seen(CELLS);
  expect(await correct(made, made.versions[0]?.id, { most: 91 })).toMatchObject(OUTSIDE);
  expect(await record(made, { validFrom: '2019-12-31', most: 91 })).toMatchObject(OUTSIDE);
  const { it: later } = await record(made, { validFrom: '2020-01-01', most: 91 });
  expect(intervals(later)).toEqual([
    [null, '2020-01-01'],
    ['2020-01-01', null],
  ]);
  // Moved to an earlier day it would judge what the version before it has judged.
  expect(await correct(later, later.versions[1]?.id, { validFrom: '2010-01-01' })).toMatchObject(OUTSIDE);
});

describe('a figure', () => {
  const create = (more: object) =>
    asked<{ id: string; version: number }>(subgraph, [
      'mutation ($input: CreateFigureInput!) { it: createFigure(input: $input) { id version } }',
      { input: { provinceId: CAO_BANG, indicatorId: MEMBERS, source: 'Báo cáo Thử', ...more } },
    ]);

  beforeAll(async () => {
    await record(await seen(MEMBERS), { validFrom: '2020-01-01', least: 5, most: 91, wholeNumbers: false });
  });

  it.each([
    [{ value: 92, period: '2019' }, undefined],
    [{ value: 92, period: '2020' }, 'The indicator “Party members admitted” has values up to 91.'],
    [{ value: 4, period: '2019/2020' }, 'The indicator “Party members admitted” has values from 5.'],
    [{ value: 7.5, period: '2021' }, undefined],
    [{ value: 7.5, period: '2018' }, 'The indicator “Party members admitted” counts in whole numbers.'],
    [{ value: 92, period: '2019/..' }, 'The indicator “Party members admitted” has values up to 91.'],
  ])('of %j is judged by the version of the last day of its period', async (given, message) => {
    const { refused } = await create(given);
    if (message === undefined) expect(refused).toBeUndefined();
    else expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'value', message });
  });

  it('is judged again when it moves to the time of another version', async () => {
    const { it: made } = await create({ value: 92, period: '2019' });
    const moved = await asked(subgraph, [
      `mutation { it: changeFigure(id: "${made.id}", version: ${made.version}, input: { period: "2020" }) { id } }`,
    ]);
    expect(moved).toMatchObject({ refused: { argument: 'value' } });
  });
});
