import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const subgraph = subgraphForSpec(definition, createTestDatabase);

interface Listed {
  code: string;
  addsUpOverTime: boolean;
  wholeNumbers: boolean;
  pairedWith: { code: string } | null;
}

describe('the catalogue', () => {
  const catalogue = async () => {
    const { data, statements } = await subgraph.query<{ indicators: Listed[] }>(
      '{ indicators { code name nameEn unit unitEn goodDirection addsUpOverTime wholeNumbers pairedWith { code } } }',
    );
    return { indicators: data?.indicators ?? [], statements };
  };

  it('has what reports of the movement count, in their order, in both languages', async () => {
    const { indicators } = await catalogue();
    expect(indicators).toHaveLength(22);
    expect(indicators.slice(0, 3)).toMatchObject([
      {
        name: 'Buổi tuyên truyền, giáo dục',
        nameEn: 'Information and education sessions held',
        unit: 'buổi',
      },
      {
        name: 'Lượt người nghe tuyên truyền',
        nameEn: 'People reached by the sessions',
        unitEn: 'attendances',
      },
      { name: 'Chi bộ thành lập mới', nameEn: 'Party cells newly founded', goodDirection: 'HIGHER' },
    ]);
  });

  it('gives both sides of a pair, in one statement', async () => {
    const { indicators, statements } = await catalogue();
    const pairs = indicators.flatMap(({ code, pairedWith }) => (pairedWith ? [[code, pairedWith.code]] : []));
    expect(pairs).toContainEqual(['BORDER_TEAMS', 'BORDER_TEAM_MEMBERS']);
    expect(pairs).toHaveLength(10);
    expect(pairs.map(([one, other]) => [other, one]).toSorted()).toEqual(pairs.toSorted());
    expect(statements).toBe(1);
  });

  it('adds up over time what happened, but not what there is, and has decimals of a length alone', async () => {
    const { indicators } = await catalogue();
    const happened = indicators.filter(({ addsUpOverTime }) => addsUpOverTime).map(({ code }) => code);
    expect(happened).toEqual([
      'INFORMATION_SESSIONS',
      'INFORMATION_LISTENERS',
      'PARTY_CELLS_FOUNDED',
      'PARTY_MEMBERS_ADMITTED',
      'PARTY_CANDIDATES',
      'HOUSES_BUILT',
    ]);
    const divisible = indicators.filter(({ wholeNumbers }) => !wholeNumbers).map(({ code }) => code);
    expect(divisible).toEqual(['BORDER_KM_KEPT']);
  });
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
