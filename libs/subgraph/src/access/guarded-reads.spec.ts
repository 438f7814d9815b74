import 'reflect-metadata';

import { AccessRules, type Caller, given, pageOf } from '@bien-cuong/access';
import { idKeys, type PageRequest, paged, sql, type View } from '@bien-cuong/database';
import { createTestDatabase, type TestDatabase } from '@bien-cuong/testing';
import {
  Arg,
  Args,
  ArgsType,
  Directive,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';

import { connectionType, PageArgs } from '../connection';
import { ReadAhead } from '../reads/read-ahead';
import { Reads } from '../reads/reads';
import { UUID } from '../scalars';
import type { SubgraphDefinition } from '../subgraph';
import { type BoxedSubgraph, openSubgraph } from '../testing/open-subgraph';
import { OwnRows } from './own-rows';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A note.' })
class Note {
  @Field(() => UUID)
  id: string;

  @Field(() => String)
  text: string;
}

const NoteConnection = connectionType(Note, 'Note');

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A post.' })
class Post {
  @Field(() => UUID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true })
  secret: number | null;

  @Field(() => String, { nullable: true })
  chief: string | null;
}

@ArgsType()
class PostArgs {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => Int, { nullable: true })
  secretAbove?: number | null;

  @Field(() => String, { nullable: true })
  chief?: string | null;
}

@Resolver(() => Post)
class PostResolver {
  @Query(() => [Post], { nullable: true })
  posts(@Args(() => PostArgs) _args: PostArgs, @ReadAhead() posts: Post[]) {
    return posts;
  }

  @Mutation(() => [String], { nullable: true })
  close(@OwnRows() own: { oneOf: string[] } | undefined) {
    return own?.oneOf;
  }

  @FieldResolver(() => NoteConnection)
  notes(@Args(() => PageArgs) _page: PageArgs, @ReadAhead() notes: object) {
    return notes;
  }

  @FieldResolver(() => [Note])
  noted(@Arg('first', () => Int) _first: number, @ReadAhead() noted: Note[]) {
    return noted;
  }
}

const rules = new AccessRules({
  fields: {
    Query: given('units', 'posts'),
    Mutation: given('naming', 'close'),
    Post: {
      ...given('keys', 'id'),
      ...given('units', 'name', 'notes', 'noted'),
      ...given('birth-dates', 'secret'),
      ...given('people', 'chief'),
    },
    Note: given('recipients', 'id', 'text'),
    ...pageOf('Note'),
  },
  compares: {
    'Query.posts(search)': ['Post.name'],
    'Query.posts(secretAbove)': ['Post.secret'],
    'Query.posts(chief)': ['Post.chief'],
  },
  ofProvinces: ['Note', 'Post', 'Mutation'],
});

const [ONE, TWO, THREE] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
const POSTS = sql`(VALUES (${ONE}::uuid, 'A', 11, 'CANARY chief A'), (${TWO}::uuid, 'B', 22, 'CANARY chief B')) p (id, name, secret, chief)`;
const NOTES = sql`(VALUES (${ONE}::uuid, ${ONE}::uuid, 'own 1'), (${TWO}::uuid, ${TWO}::uuid, 'CANARY 2'), (${THREE}::uuid, ${ONE}::uuid, 'own 3')) n (id, province_id, text)`;

const noteView: View = {
  columns: { id: 'n.id', text: 'n.text' },
  attributes: { provinceId: 'n.province_id' },
  entities: (keys) => ({ from: sql`${idKeys(keys)} JOIN ${NOTES} ON n.id = k.id` }),
};
const postView: View = {
  columns: { id: 'p.id', name: 'p.name', secret: 'p.secret', chief: 'p.chief' },
  attributes: { provinceId: 'p.id' },
  entities: (keys) => ({ from: sql`${idKeys(keys)} JOIN ${POSTS} ON p.id = k.id` }),
  rows: {
    notes: (page: PageRequest) => paged({ from: NOTES }, { by: 'n.text', id: 'n.id' }, page),
    noted: ({ first }: { first: number }) => ({ from: NOTES, orderBy: sql`n.text`, limit: first }),
  },
};
const queries: View['rows'] = {
  posts: ({ search, secretAbove, chief }: PostArgs) => ({
    from: POSTS,
    where: [
      search != null && sql`p.name ILIKE ${search}`,
      secretAbove != null && sql`p.secret > ${secretAbove}`,
      chief != null && sql`p.chief ILIKE ${chief}`,
    ],
    orderBy: sql`p.name`,
  }),
};

const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [], migrations: [] },
  mainTable: 'pg_class',
  seed: async () => undefined,
  parts: (dataSource) => ({
    resolvers: [new PostResolver()],
    rules,
    reads: new Reads(dataSource, { Query: { rows: queries }, Post: postView, Note: noteView }),
  }),
};

const officer: Caller = { roles: ['province'], provinces: [ONE ?? ''], scopes: [] };
const headquarters = { ...officer, roles: ['headquarters'] };
const administrator = { ...officer, roles: ['administrator'] };
const partner = { ...officer, roles: ['partner'], scopes: ['units:read'] };
const stranger = { ...officer, roles: ['partner'], scopes: ['awards:read'] };

let database: TestDatabase;
let subgraph: BoxedSubgraph;

beforeAll(async () => {
  database = await createTestDatabase();
  subgraph = await openSubgraph(definition, database.url);
});

afterAll(async () => {
  await subgraph.close();
  await database.drop();
});

/** Both ways to execute it are compared by `openSubgraph`. */
const ask = (query: string, caller: Caller, variables?: Record<string, unknown>) =>
  subgraph.query<Record<string, unknown>>(query, variables, 'en', caller);

const refused = (coordinate: string, ...path: (string | number)[]) =>
  expect.objectContaining({
    message: `You may not ask for "${coordinate}".`,
    path,
    extensions: { code: 'FORBIDDEN' },
  });

it('answers who may ask for everything, in one statement', async () => {
  const answer = await ask('{ posts { name secret chief notes { totalCount } } }', headquarters);
  expect(answer).toMatchObject({
    errors: undefined,
    statements: 1,
    data: { posts: [{ name: 'A', secret: 11, notes: { totalCount: 3 } }, { secret: 22 }] },
  });
});

it('shows a field for own rows alone, in as many statements', async () => {
  const answer = await ask('{ posts { name secret } }', officer);
  expect(answer).toEqual({
    errors: undefined,
    statements: 1,
    data: {
      posts: [
        { name: 'A', secret: 11 },
        { name: 'B', secret: null },
      ],
    },
  });
});

it('answers a forbidden field with null and an error that names it, and the others all the same', async () => {
  const { data, errors } = await ask('{ posts { id name chief } }', administrator);
  expect(data).toEqual({
    posts: [
      { id: ONE, name: 'A', chief: null },
      { id: TWO, name: 'B', chief: null },
    ],
  });
  expect(errors).toEqual([
    refused('Post.chief', 'posts', 0, 'chief'),
    refused('Post.chief', 'posts', 1, 'chief'),
  ]);
});

it('reads nothing at all for who may not ask', async () => {
  const answer = await ask('{ posts { id } }', stranger);
  expect(answer).toEqual({ data: { posts: null }, errors: [refused('Query.posts', 'posts')], statements: 0 });
});

it('knows no hidden rows in lists, in pages, their counts and their cursors', async () => {
  const page = 'totalCount nodes { text } edges { cursor node { id } } pageInfo { hasNextPage endCursor }';
  const query = `query ($after: String) { posts(search: "a") { noted(first: 2) { text } notes(first: 1, after: $after) { ${page} } } }`;
  const first = await ask(query, officer);
  expect(first).toMatchObject({ errors: undefined, statements: 1 });
  const [post] = first.data?.['posts'] as { notes: { pageInfo: { endCursor: string } } }[];
  expect(post).toMatchObject({
    noted: [{ text: 'own 1' }, { text: 'own 3' }],
    notes: {
      totalCount: 2,
      nodes: [{ text: 'own 1' }],
      edges: [{ node: { id: ONE } }],
      pageInfo: { hasNextPage: true },
    },
  });
  const next = await ask(query, officer, { after: post?.notes.pageInfo.endCursor });
  expect(next.data?.['posts']).toMatchObject([
    { notes: { totalCount: 2, nodes: [{ text: 'own 3' }], pageInfo: { hasNextPage: false } } },
  ]);
});

const ENTITIES = `query ($keys: [_Any!]!) {
  _entities(representations: $keys) { __typename ... on Note { text } ... on Post { name secret } }
}`;
const keys = [ONE, TWO].flatMap((id) => [
  { __typename: 'Note', id },
  { __typename: 'Post', id },
]);

it('knows no hidden entity, and what it knows of others is as hidden', async () => {
  const { data, errors } = await ask(ENTITIES, officer, { keys });
  expect(errors).toBeUndefined();
  expect(data?.['_entities']).toEqual([
    { __typename: 'Note', text: 'own 1' },
    { __typename: 'Post', name: 'A', secret: 11 },
    null,
    { __typename: 'Post', name: 'B', secret: null },
  ]);
});

it('refuses entities of a type that a caller may see nothing of', async () => {
  const { data, errors } = await ask(
    'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }',
    partner,
    { keys },
  );
  expect(data?.['_entities']).toEqual([null, { __typename: 'Post' }, null, { __typename: 'Post' }]);
  expect(errors).toEqual([refused('Note', '_entities', 0), refused('Note', '_entities', 2)]);
});

it.each([
  ['chief', '"a"', administrator],
  ['secretAbove', '15', officer],
  ['secretAbove', '15', administrator],
])('refuses %s: %s, by which hidden values could be guessed', async (argument, value, caller) => {
  const { data, errors } = await ask(`{ posts(${argument}: ${value}) { id } }`, caller);
  expect(data).toEqual({ posts: null });
  expect(errors).toMatchObject([
    {
      message: `You may not ask for "Query.posts" by the argument "${argument}".`,
      extensions: { code: 'FORBIDDEN', argument },
    },
  ]);
  expect(await ask(`{ posts(${argument}: ${value}) { id } }`, headquarters)).toMatchObject({
    errors: undefined,
  });
  expect(await ask(`{ posts(${argument}: null) { id } }`, caller)).toMatchObject({ errors: undefined });
});

it('keeps what one caller asked apart from what another asks by the same document', async () => {
  const query = '{ posts { secret notes { totalCount } } }';
  const seen = async (caller: Caller) => (await ask(query, caller)).data?.['posts'];
  const all = [
    { secret: 11, notes: { totalCount: 3 } },
    { secret: 22, notes: { totalCount: 3 } },
  ];
  const own = [
    { secret: 11, notes: { totalCount: 2 } },
    { secret: null, notes: { totalCount: 2 } },
  ];
  const other = { ...officer, provinces: [TWO ?? ''] };
  expect(await seen(headquarters)).toEqual(all);
  expect(await seen(officer)).toEqual(own);
  expect(await seen(other)).toEqual([
    { secret: null, notes: { totalCount: 1 } },
    { secret: 22, notes: { totalCount: 1 } },
  ]);
  expect(await seen(headquarters)).toEqual(all);
});

it('finds what fragments and conditions hide from a glance', async () => {
  const query = `query ($yes: Boolean!) { posts { ...Both } } fragment Both on Post { name ... @include(if: $yes) { her: chief } }`;
  expect(await ask(query, administrator, { yes: false })).toMatchObject({ errors: undefined });
  const { data, errors } = await ask(query, administrator, { yes: true });
  expect(data?.['posts']).toEqual([
    { name: 'A', her: null },
    { name: 'B', her: null },
  ]);
  expect(errors).toHaveLength(2);
});

it('lets a change be made by who has the right, for their rows', async () => {
  const close = (caller: Caller) => ask('mutation { close }', caller);
  expect(await close(officer)).toMatchObject({ data: { close: [ONE] } });
  expect(await close(headquarters)).toMatchObject({ data: { close: null }, errors: undefined });
  expect(await close(administrator)).toMatchObject({
    data: { close: null },
    errors: [refused('Mutation.close', 'close')],
  });
});
