import 'reflect-metadata';

import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';

import { describeDatabase } from '../testing/describe-database';
import { type BoxedSubgraph, openSubgraph } from '../testing/open-subgraph';
import { Protected } from '../types/protected';
import { subgraph } from './declared-subgraph';
import { EARTH, MARS, Planet, planetReads, sky, Star, starReads, SUN, VEGA } from './testing/sky/sky';

describeDatabase(sky, createTestDatabase);

describe('a subgraph that is declared', () => {
  let database: TestDatabase;
  let boxed: BoxedSubgraph;

  beforeAll(async () => {
    database = await createTestDatabase();
    boxed = await openSubgraph(sky, database.url);
  });

  afterAll(async () => {
    await boxed.close();
    await database.drop();
  });

  const ask = (query: string, variables?: Record<string, unknown>) =>
    boxed.query<Record<string, unknown>>(query, variables, 'en');

  it('reads the columns of a type from its class, inherited ones too', async () => {
    const { data, errors } = await ask('{ stars { id fullName order seen validFrom validTo greeting } }');
    expect(errors).toBeUndefined();
    expect(data?.['stars']).toEqual([
      {
        id: SUN,
        fullName: 'Mặt Trời',
        order: 1,
        seen: '2009/2019',
        greeting: 'Chào Mặt Trời',
        validFrom: '2000-01-01',
        validTo: null,
      },
      expect.objectContaining({ fullName: 'Sao Chức Nữ', seen: null }),
    ]);
  });

  it('reads the selection below in the same statement: one row, a whole list, its pages', async () => {
    const { data, statements } = await ask(
      `{ stars { planets(search: "mar") { name star { id } } planetsConnection(first: 1) { totalCount nodes { name } } } }`,
    );
    expect(statements).toBe(1);
    expect(data?.['stars']).toEqual([
      {
        planets: [{ name: 'Mars', star: { id: SUN } }],
        planetsConnection: { totalCount: 2, nodes: [{ name: 'Earth' }] },
      },
      { planets: [], planetsConnection: { totalCount: 0, nodes: [] } },
    ]);
  });

  it('finds a row by its id, and entities by their keys', async () => {
    const { data } = await ask(
      `query ($keys: [_Any!]!) { star(id: "${VEGA}") { fullName } _entities(representations: $keys) { ... on Star { order } } }`,
      { keys: [VEGA, EARTH].map((id) => ({ __typename: 'Star', id })) },
    );
    expect(data).toEqual({ star: { fullName: 'Sao Chức Nữ' }, _entities: [{ order: 2 }, null] });
  });

  it('filters lists by filters and arguments', async () => {
    const { data } = await ask('{ stars(planet: "Mars") { id } planets(above: "Earth") { nodes { id } } }');
    expect(data).toEqual({ stars: [{ id: SUN }], planets: { nodes: [{ id: MARS }] } });
    const { errors } = await ask('{ stars(planet: "Krypton") { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: 'planet' } }]);
  });

  it('shows the history of a type that has one', async () => {
    const { data } = await ask(`{ star(id: "${SUN}") { history { nodes { kind } } } }`);
    expect(data?.['star']).toEqual({ history: { nodes: [] } });
    await boxed.dataSource.query(`UPDATE star SET "order" = 3 WHERE id = '${SUN}'`);
    const changed = await ask(`{ star(id: "${SUN}") { history { nodes { kind } } } }`);
    expect(changed.data?.['star']).toEqual({ history: { nodes: [{ kind: 'CHANGE' }] } });
  });

  it('refuses a type whose reads are declared twice', () => {
    const { migrations: _, ...database } = sky.database;
    const seed = { into: Star, with: sky.seed };
    expect(() =>
      subgraph({ ...database, reads: [starReads, planetReads, starReads], migrations: __dirname, seed }),
    ).toThrow('How Star is read is said twice.');
  });

  it('refuses a type with protected fields that has no history, in which nobody would be told', () => {
    const { migrations: _, ...database } = sky.database;
    const seed = { into: Star, with: sky.seed };
    Protected()(Planet.prototype, 'name');
    expect(() =>
      subgraph({ ...database, reads: [starReads, planetReads], migrations: __dirname, seed }),
    ).toThrow('Planet has protected fields, so its reads need a history.');
  });
});
