import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const subgraph = subgraphForSpec(definition, createTestDatabase);

it('gives the indicators in the order of the report, in both languages', async () => {
  const { data } = await subgraph.query(
    '{ indicators { name nameEn unit goodDirection pairedWith { code } } }',
  );
  expect(data?.['indicators']).toMatchObject([
    { name: 'Buổi tuyên truyền, giáo dục', nameEn: 'Information and education sessions held', unit: 'buổi' },
    { name: 'Chi bộ thành lập mới', nameEn: 'Party cells newly founded', goodDirection: 'HIGHER' },
    { name: 'Đảng viên kết nạp', nameEn: 'Party members admitted', pairedWith: null },
    { name: 'Quần chúng ưu tú tạo nguồn', nameEn: 'Outstanding people put forward for admission' },
  ]);
});

it('gives both sides of a pair', async () => {
  await subgraph.dataSource.query(
    `WITH pair AS (SELECT gen_random_uuid() AS teams, gen_random_uuid() AS members)
     INSERT INTO indicator (id, code, position, name, paired_with_id)
     SELECT teams, 'TEAMS', 5, 'Tổ tự quản', members FROM pair UNION ALL
     SELECT members, 'MEMBERS', 6, 'Thành viên', teams FROM pair`,
  );
  const { data, statements } = await subgraph.query<{ indicators: object[] }>(
    '{ indicators { code pairedWith { code } } }',
  );
  expect(data?.indicators.slice(-2)).toEqual([
    { code: 'TEAMS', pairedWith: { code: 'MEMBERS' } },
    { code: 'MEMBERS', pairedWith: { code: 'TEAMS' } },
  ]);
  expect(statements).toBe(1);
});

describe('an indicator on a day', () => {
  const FIRST = seedId('Indicator', 'INFORMATION_SESSIONS');

  beforeAll(async () => {
    await subgraph.dataSource.query(
      `UPDATE indicator_version SET valid_to = '2020-01-01', definition = 'Mỗi buổi tính một lần' WHERE indicator_id = $1`,
      [FIRST],
    );
    await subgraph.dataSource.query(
      `INSERT INTO indicator_version (id, indicator_id, unit, adds_up_over_time, adds_up_over_territory, good_direction,
         whole_numbers, valid_from)
       VALUES (gen_random_uuid(), $1, 'đợt', false, true, 'NEITHER', false, '2020-01-01')`,
      [FIRST],
    );
  });

  it.each([
    ['', { unit: 'đợt', goodDirection: 'NEITHER', addsUpOverTime: false, definition: null }],
    [
      ', on: "2019-12-31"',
      {
        unit: 'buổi',
        goodDirection: 'HIGHER',
        addsUpOverTime: true,
        definition: 'Mỗi buổi tính một lần',
        on: '2019-12-31',
      },
    ],
  ])('is as the version says that holds then (%s)', async (on, expected) => {
    const { data, statements } = await subgraph.query(
      `{ indicator(id: "${FIRST}"${on}) { on unit goodDirection addsUpOverTime definition } }`,
    );
    expect(data?.['indicator']).toMatchObject(expected);
    expect(statements).toBe(1);
  });

  it('is listed as it was', async () => {
    const { data } = await subgraph.query<{ indicators: { unit: string }[] }>(
      '{ indicators(on: "2015-01-01") { unit } }',
    );
    expect(data?.indicators[0]?.unit).toBe('buổi');
  });

  it('gives each of its versions, and the one that holds on another day, with one statement', async () => {
    const { data, statements } = await subgraph.query(
      `{ indicator(id: "${FIRST}") {
        versionOn { unit } before: versionOn(date: "2010-01-01") { unit } versions { validFrom validTo unit } } }`,
    );
    expect(data?.['indicator']).toEqual({
      versionOn: { unit: 'đợt' },
      before: { unit: 'buổi' },
      versions: [
        { validFrom: null, validTo: '2020-01-01', unit: 'buổi' },
        { validFrom: '2020-01-01', validTo: null, unit: 'đợt' },
      ],
    });
    expect(statements).toBe(1);
  });

  it('is shown with a figure as it was on the last day of its period', async () => {
    const { data, statements } = await subgraph.query<{ figures: { nodes: object[] } }>(
      '{ figures(indicator: "INFORMATION_SESSIONS") { nodes { period indicator { on unit } } } }',
    );
    expect(data?.figures.nodes).toEqual([
      { period: '2009/2019', indicator: { on: '2019-12-31', unit: 'buổi' } },
    ]);
    expect(statements).toBe(1);
  });

  it('is found by other subgraphs through its key', async () => {
    const keys = ['2019-12-31', '2020-01-01'].map((on) => ({ __typename: 'Indicator', id: FIRST, on }));
    const { data, statements } = await subgraph.query(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Indicator { unit } } }',
      { keys },
    );
    expect(data?.['_entities']).toEqual([{ unit: 'buổi' }, { unit: 'đợt' }]);
    expect(statements).toBe(1);
  });
});
