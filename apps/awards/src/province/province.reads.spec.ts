import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';
import { subgraphForSpec } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { definition } from '../schema';

const CAO_BANG = seedId('Province', '04@2025-06-30');
const COMMAND = seedId('Unit', 'bo-tu-lenh-bo-doi-bien-phong');
const COMMITTEE = seedId('Unit', 'ubnd-tinh-cao-bang');

const subgraph = subgraphForSpec(definition, createTestDatabase);

function entities<Entity>(type: string, keys: object[], fields: string) {
  return subgraph.query<{ _entities: Entity[] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${fields} } } }`,
    { keys: keys.map((key) => ({ __typename: type, ...key })) },
  );
}

const provinces = (fields: string, ids = [CAO_BANG]) =>
  entities<Record<string, never>>(
    'Province',
    ids.map((id) => ({ id, on: '2018-08-31' })),
    fields,
  );

const COUNTS = 'total individuals collectives households named';

it('tallies 41 awards: 29 to individuals, 12 to collectives, 23 by the Command and 18 by the province', async () => {
  const fields = `awardTally(period: "2009/2019") { ${COUNTS} byAuthority { authority { id on } total } }`;
  const { data } = await provinces(fields);
  expect(data?._entities[0]?.['awardTally']).toEqual({
    total: 41,
    individuals: 29,
    collectives: 12,
    households: 0,
    named: 0,
    byAuthority: [
      { authority: { id: COMMAND, on: '2019-12-31' }, total: 23 },
      { authority: { id: COMMITTEE, on: '2019-12-31' }, total: 18 },
    ],
  });
  const country = await subgraph.query(`{ awardTally(period: "2009/2019") { ${COUNTS} } }`);
  expect(country.data).toMatchObject({
    awardTally: { total: 41, individuals: 29, collectives: 12, named: 0 },
  });
});

it.each([
  ['2009/2019', 41],
  ['2000/2020', 41],
  ['2009/2018', 0],
  ['2010/2019', 0],
  ['2009/..', 41],
])('counts for %s only what lies wholly within it', async (period, total) => {
  const { data } = await provinces(`awardTally(period: "${period}") { total }`);
  expect(data?._entities[0]).toEqual({ awardTally: { total } });
});

it('gives the lots of the review: (14, 0), (6, 3), (9, 9), nobody named', async () => {
  const review = { id: seedId('Review', 'cao-bang/2009-2019') };
  const { data } = await entities<{ commendations: object[] }>(
    'Review',
    [review],
    'commendations { individuals collectives named givenOn achievementPeriod awardType { code form } }',
  );
  const certificate = { code: 'BANG_KHEN', form: 'CERTIFICATE_OF_MERIT' };
  const common = { named: 0, givenOn: '2018?-08-31' };
  expect(data?._entities[0]?.commendations).toEqual([
    expect.objectContaining({ individuals: 14, collectives: 0, achievementPeriod: null }),
    { ...common, individuals: 6, collectives: 3, achievementPeriod: '2009/2019', awardType: certificate },
    { ...common, individuals: 9, collectives: 9, achievementPeriod: '2009/2019', awardType: certificate },
  ]);
});

it('sends as many statements for a hundred provinces as for one', async () => {
  const fields = `awardTally { total byAuthority { authority { id } } }
    commendations { nodes { named awardType { name } decision { number } awards { nodes { id } totalCount } } }`;
  const one = await provinces(fields);
  const many = await provinces(fields, [CAO_BANG, ...Array.from({ length: 99 }, () => randomUUID())]);
  expect(one.errors ?? many.errors).toBeUndefined();
  expect(many.data?._entities).toHaveLength(100);
  expect(many.statements).toBe(one.statements);
});

it('does not say that units have no awards when it is not known which units these are', async () => {
  const key = { id: CAO_BANG, on: '2018-08-31' };
  const keys = [
    { ...key, unitsAndStaff: null },
    { ...key, unitsAndStaff: [] },
  ];
  for (const given of [keys, keys.slice(0, 1)]) {
    const { data } = await entities<object>('Province', given, 'awardsOfUnits { totalCount nodes { id } }');
    expect(data?._entities).toEqual(
      [{ awardsOfUnits: null }, { awardsOfUnits: { totalCount: 0, nodes: [] } }].slice(0, given.length),
    );
  }
});

it.each([0, 201])('refuses a list of %d', async (first) => {
  const { errors } = await provinces(`commendations(first: ${first}) { totalCount }`);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
});

it.each([
  ['period: "2018/.."', 0],
  ['givenOn: "2018/.."', 3],
  ['givenOn: "2018-08"', 3],
  ['givenOn: "../2018-08-30"', 0],
  ['givenOn: "2018/..", period: "2009/2019"', 3],
  ['givenOn: "2018/..", period: "2018/.."', 0],
])(
  'finds lots by the period they are counted in, and by the day they were given (%s)',
  async (args, lots) => {
    const fields = `commendations(${args}) { totalCount nodes { givenOn period } } awardTally(${args}) { total }`;
    const { data } = await provinces(fields);
    const nodes = Array(lots).fill({ givenOn: '2018?-08-31', period: '2009/2019' });
    const found = { commendations: { totalCount: lots, nodes }, awardTally: { total: lots === 0 ? 0 : 41 } };
    expect(data?._entities[0]).toEqual(found);
    const country = await subgraph.query(`{ awardTally(${args}) { total } }`);
    expect(country.data).toEqual({ awardTally: found.awardTally });
  },
);

it('leaves out lots given on an unknown day only when filtering by day', async () => {
  await subgraph.dataSource.query(
    'UPDATE award_lot SET given_on_from = NULL, given_on_to = NULL WHERE position = 1',
  );
  const { data } = await provinces(
    'all: commendations { totalCount } given: commendations(givenOn: "2018") { totalCount }',
  );
  expect(data?._entities[0]).toEqual({ all: { totalCount: 3 }, given: { totalCount: 2 } });
});

it.each(['period', 'givenOn'])('refuses a %s without a year', async (argument) => {
  for (const field of ['awardTally', 'commendations']) {
    const { errors } = await provinces(`${field}(${argument}: "XXXX-08-31") { __typename }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(`«${argument}»`);
  }
});
