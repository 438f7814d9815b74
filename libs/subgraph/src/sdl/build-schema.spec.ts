import 'reflect-metadata';

import { createDataSource, datedKeys, type DatedKey, encodeCursor, sql } from '@bien-cuong/database';
import { type Edtf, InvalidInput } from '@bien-cuong/domain';
import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import { buildClientSchema, getIntrospectionQuery, type GraphQLFormattedError } from 'graphql';
import { Arg, createUnionType, Directive, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';

import { buildSubgraph } from './build-schema';
import { connection, connectionType } from '../types/connection';
import { createContext } from '../serve/context';
import { Reads } from '../reads/reads';
import { EDTF, LocalDate, UUID } from '../types/scalars';
import { createApollo } from '../serve/subgraph';
import { noRules } from '../testing/no-rules';

@Directive('@key(fields: "id on")')
@ObjectType({ description: 'Somebody.' })
class Officer {
  @Field(() => UUID)
  id: string;

  @Field(() => LocalDate)
  on: string;

  @Field(() => Int)
  asked: number;
}

@ObjectType()
class Household {
  @Field(() => String)
  name: string;
}

const Recipient = createUnionType({ name: 'Recipient', types: () => [Officer, Household] as const });
const OfficerConnection = connectionType(Officer, 'Officer');

const ID = 'a2d86fec-4039-53b1-8678-8e984e7b9430';
const officer = { id: ID, on: '2026-01-01', asked: 1 };

@Resolver()
class Roll {
  @Query(() => [Recipient])
  recipients() {
    return [
      { __typename: 'Officer', ...officer },
      { __typename: 'Household', name: 'Hộ thử' },
    ];
  }

  @Query(() => OfficerConnection)
  officers() {
    const row = (sort: string) => ({ ...officer, cursorSort: sort, cursorId: officer.id });
    return connection({ rows: [row('a'), row('b')], totalCount: 7 }, { first: 1 });
  }

  @Query(() => String)
  bounds(@Arg('period', () => EDTF) { from, to }: Edtf) {
    return `${from} – ${to}`;
  }
}

const calls: object[][] = [];

/** Officers, of whom one exists, each with how many were requested in the same statement. */
function entities(keys: readonly DatedKey[]) {
  calls.push([...keys]);
  return {
    from: sql`(SELECT k.*, count(*) OVER ()::int AS asked FROM ${datedKeys(keys)}) k`,
    where: [sql`k.id = ${ID}`],
  };
}

const partsWith = (read: typeof entities) => ({
  resolvers: [new Roll()],
  rules: noRules,
  reads: new Reads(dataSource, {
    Officer: { columns: { id: 'k.id', on: 'k."on"', asked: 'k.asked' }, entities: read },
  }),
});

let database: TestDatabase;
let dataSource: DataSource;
let parts: ReturnType<typeof partsWith>;
let run: (
  query: string,
  variables?: Record<string, unknown>,
) => Promise<{ data?: unknown; errors?: readonly GraphQLFormattedError[] }>;

beforeAll(async () => {
  database = await createTestDatabase();
  const definition = { name: 'roll', entities: [], migrations: [] };
  dataSource = await createDataSource(definition, database.url).initialize();
  parts = partsWith(entities);
  const apollo = createApollo((await buildSubgraph(parts)).schema);
  run = async (query, variables) => {
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: createContext('en') },
    );
    return body.kind === 'single' ? body.singleResult : {};
  };
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const ENTITIES =
  'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Officer { id on asked } } }';
const reference = (key: object) => ({ __typename: 'Officer', ...key });

it('makes a subgraph: keys in its SDL, entities in its schema, descriptions kept', async () => {
  const { sdl } = await buildSubgraph(parts);
  expect(sdl).toContain('type Officer @key(fields: "id on")');
  expect(sdl).toContain('"""Somebody."""');
  expect(sdl).toMatch(/^extend schema @link\(url: "https:\/\/specs.apollo.dev\/federation\/v2/);
  const { data } = await run(getIntrospectionQuery());
  expect(
    buildClientSchema(data as never)
      .getQueryType()
      ?.getFields(),
  ).toHaveProperty('_entities');
});

it('prints the same SDL every time', async () => {
  expect((await buildSubgraph(parts)).sdl).toBe((await buildSubgraph(parts)).sdl);
});

it('distinguishes the rows of a union by their `__typename`', async () => {
  const { data } = await run('{ recipients { __typename ... on Officer { id } ... on Household { name } } }');
  expect(data).toEqual({
    recipients: [
      { __typename: 'Officer', id: ID },
      { __typename: 'Household', name: 'Hộ thử' },
    ],
  });
});

it('shows a page as a connection, without the extra row for detecting the next page', async () => {
  const cursor = encodeCursor({ sort: 'a', id: ID });
  const page =
    'nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  expect(await run(`{ officers { ${page} } }`)).toEqual({
    data: {
      officers: {
        nodes: [{ id: ID }],
        edges: [{ cursor, node: { id: ID } }],
        pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursor, endCursor: cursor },
      },
    },
  });
  expect(await run('{ officers { totalCount } }')).toEqual({ data: { officers: { totalCount: 7 } } });
});

it('gives a resolver the bounds of a period', async () => {
  expect(await run('{ bounds(period: "2009/2019") }')).toEqual({
    data: { bounds: '2009-01-01 – 2019-12-31' },
  });
});

describe('entities', () => {
  beforeEach(() => calls.splice(0));

  it('are read together, in order, null for an unknown one', async () => {
    const other = '00000000-0000-4000-8000-000000000000';
    const keys = [ID, other].map((id) => reference({ id, on: '2026-01-01' }));
    expect(await run(ENTITIES, { keys })).toEqual({
      data: { _entities: [{ id: ID, on: '2026-01-01', asked: 2 }, null] },
    });
    expect(calls).toHaveLength(1);
  });

  it('are found by an id in any spelling', async () => {
    const { data } = await run(ENTITIES, { keys: [reference({ id: ID.toUpperCase(), on: '2026-01-01' })] });
    expect(data).toMatchObject({ _entities: [{ id: ID }] });
  });

  it.each([
    [{ id: '04', on: '2026-01-01' }, 'id'],
    [{ id: ID, on: '2026-02-30' }, 'on'],
    [{ id: ID, on: null }, 'on'],
    [{ id: { $gt: '' }, on: '2026-01-01' }, 'id'],
    [{ id: ID, on: '2018' }, 'on'],
    [{ id: ID, on: '0000-01-01' }, 'on'],
    [{ id: ID }, 'on'],
    [{ on: '2026-01-01' }, 'id'],
    [{}, 'id'],
  ])('with the key %j are refused before anything is read', async (key, argument) => {
    const { errors } = await run(ENTITIES, { keys: [reference(key)] });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
    expect(calls).toEqual([]);
  });

  it.each([
    ['on', reference({ id: ID, on: '2018' })],
    ['id', reference({ id: '04', on: '2026-01-01' })],
    ['on', reference({ id: ID })],
    ['representations', { __typename: 'Ghost', id: ID, on: '2026-01-01' }],
    ['representations', { id: ID, on: '2026-01-01' }],
    ['representations', 'Officer'],
  ])('are answered beside one that is refused for its %s: %j', async (argument, bad) => {
    const keys = [1, 2].map((day) => reference({ id: ID, on: `2026-01-0${day}` }));
    const found = keys.map(({ __typename: _, ...key }: object & { __typename?: string }) => ({
      ...key,
      asked: 2,
    }));
    const { data, errors } = await run(ENTITIES, { keys: [keys[0], bad, keys[1], bad] });
    expect(data).toEqual({ _entities: [found[0], null, found[1], null] });
    const extensions = { code: 'BAD_USER_INPUT', argument };
    expect(errors).toMatchObject([1, 3].map((place) => ({ path: ['_entities', place], extensions })));
    expect(calls).toHaveLength(1);
  });
});

it('handles views that throw while a list is read', async () => {
  const failing = partsWith(() => {
    throw new InvalidInput({ vi: 'Sai', en: 'Wrong' });
  });
  const apollo = createApollo((await buildSubgraph(failing)).schema);
  const keys = [reference({ id: ID, on: '2026-01-01' })];
  const { body } = await apollo.executeOperation(
    { query: ENTITIES, variables: { keys } },
    { contextValue: createContext('en') },
  );
  expect(body).toMatchObject({ singleResult: { errors: [{ message: 'Wrong' }] } });
});

it('answers entities by key only to gateways', async () => {
  const apollo = createApollo((await buildSubgraph(parts)).schema);
  const keys = [reference({ id: ID, on: '2026-01-01' })];
  calls.length = 0;
  const { body } = await apollo.executeOperation(
    { query: ENTITIES, variables: { keys } },
    { contextValue: createContext('en', { byGateway: false }) },
  );
  expect(body).toMatchObject({
    singleResult: { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
  });
  expect(calls).toEqual([]);
});

it.each([
  ['a text', 'Officer'],
  ['nothing', null],
  ['an object without a type', { id: ID }],
  ['a type that is no entity', { __typename: 'Query' }],
])('refuses %s for an entity’s key', async (_what, key) => {
  const { errors } = await run(ENTITIES, { keys: [key] });
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
});
