import 'reflect-metadata';

import type { Caller } from '@bien-cuong/access';
import { createTestDatabase, expectOnConsole } from '@bien-cuong/testing';
import { Mutation, Resolver } from 'type-graphql';

import { subgraphForSpec } from '../testing/subgraph-for-spec';
import { Reads } from '../reads/reads';
import { demandOwnRows } from './own-rows';
import { notedPosts, ONE, rules, TWO } from './testing/noted-posts';

// The subgraph of this spec has no audit trail to record refusals in.
expectOnConsole('error', /relation "audit_record" does not exist/);

const officer: Caller = { roles: ['province'], provinces: [ONE], scopes: [] };
const headquarters = { ...officer, roles: ['headquarters'] };
const administrator = { ...officer, roles: ['administrator'] };
const partner = { ...officer, roles: ['partner'], scopes: ['units:read'] };
const stranger = { ...officer, roles: ['partner'], scopes: ['awards:read'] };

@Resolver()
class Careless {
  @Mutation(() => String, { nullable: true })
  close() {
    return undefined;
  }
}

const subgraph = subgraphForSpec(notedPosts, createTestDatabase);

/** `subgraphForSpec` executes it on both paths and compares them. */
const ask = (query: string, caller: Caller, variables?: Record<string, unknown>) =>
  subgraph.query<Record<string, unknown>>(query, variables, 'en', { caller });

const refused = (coordinate: string, ...path: (string | number)[]) =>
  expect.objectContaining({
    message: `You may not ask for "${coordinate}".`,
    path,
    extensions: { code: 'FORBIDDEN' },
  });

it('answers callers who may ask for everything, with one statement', async () => {
  const answer = await ask('{ posts { name secret chief notes { totalCount } } }', headquarters);
  expect(answer).toMatchObject({
    errors: undefined,
    statements: 1,
    data: { posts: [{ name: 'A', secret: 11, notes: { totalCount: 3 } }, { secret: 22 }] },
  });
});

it('reads for headquarters with the same statements as without sign-in', async () => {
  const sent = jest.spyOn(subgraph.dataSource.logger, 'logQuery');
  const statementsFor = async (caller?: Caller) => {
    sent.mockClear();
    await subgraph.query('{ posts { name secret chief notes { nodes { text } } } }', {}, 'en', { caller });
    await subgraph.query(ENTITIES, { keys }, 'en', { caller });
    return sent.mock.calls.map(([statement]) => statement);
  };
  const open = await statementsFor();
  expect(open.length).toBeGreaterThan(0);
  expect(await statementsFor(headquarters)).toEqual(open);
  expect(await statementsFor(officer)).not.toEqual(open);
  sent.mockRestore();
});

it('looks up the read of a field of entities once, not for each entity', async () => {
  const lookups = jest.spyOn(Reads.prototype, 'entities');
  await ask(ENTITIES, officer, { keys: keys.filter(({ __typename }) => __typename === 'Post') });
  // Once for the compiled query and once for Apollo Server.
  expect(lookups).toHaveBeenCalledTimes(2);
  lookups.mockRestore();
});

it('shows a field only on own rows, with as many statements', async () => {
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

it.each([
  ['pageInfo { hasNextPage }', true, false],
  ['totalCount edges { cursor } pageInfo { hasNextPage }', true, false],
  ['nodes { __typename } pageInfo { hasNextPage }', true, false],
])('ends a page where the own rows end, even when only %s is selected', async (asked, ...expected) => {
  const pages = await ask(
    `{ posts { a: notes(first: 1) { ${asked} } b: notes(first: 2) { ${asked} } } }`,
    officer,
  );
  const goesOn = expected.map((hasNextPage) => ({ pageInfo: { hasNextPage } }));
  expect(pages.data).toMatchObject({ posts: Array(2).fill({ a: goesOn[0], b: goesOn[1] }) });
});

it('answers a forbidden field with null and an error that names it, and still answers the others', async () => {
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

it('reads nothing for a caller who may not ask', async () => {
  const answer = await ask('{ posts { id } }', stranger);
  // The one statement records the refusal.
  expect(answer).toEqual({ data: { posts: null }, errors: [refused('Query.posts', 'posts')], statements: 1 });
});

it('leaves hidden rows out of lists, pages, counts and cursors', async () => {
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

it('does not return hidden entities, and hides the same fields of others', async () => {
  const { data, errors } = await ask(ENTITIES, officer, { keys });
  expect(errors).toBeUndefined();
  expect(data?.['_entities']).toEqual([
    { __typename: 'Note', text: 'own 1' },
    { __typename: 'Post', name: 'A', secret: 11 },
    null,
    { __typename: 'Post', name: 'B', secret: null },
  ]);
});

it('refuses entities of a type of which the caller may see nothing', async () => {
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
])('refuses %s: %s, which would let callers guess hidden values', async (argument, value, caller) => {
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

it('keeps the selections of callers with different rights apart, for the same document', async () => {
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
  const other = { ...officer, provinces: [TWO] };
  expect(await seen(headquarters)).toEqual(all);
  expect(await seen(officer)).toEqual(own);
  expect(await seen(other)).toEqual([
    { secret: null, notes: { totalCount: 1 } },
    { secret: 22, notes: { totalCount: 1 } },
  ]);
  expect(await seen(headquarters)).toEqual(all);
});

it('checks fields inside fragments and conditions', async () => {
  const query = `query ($yes: Boolean!) { posts { ...Both } } fragment Both on Post { name ... @include(if: $yes) { her: chief } }`;
  expect(await ask(query, administrator, { yes: false })).toMatchObject({ errors: undefined });
  const { data, errors } = await ask(query, administrator, { yes: true });
  expect(data?.['posts']).toEqual([
    { name: 'A', her: null },
    { name: 'B', her: null },
  ]);
  expect(errors).toHaveLength(2);
});

it('lets a caller with the right execute a mutation on their own rows', async () => {
  const close = (caller: Caller) => ask('mutation { close }', caller);
  expect(await close(officer)).toMatchObject({ data: { close: [ONE] } });
  expect(await close(headquarters)).toMatchObject({ data: { close: null }, errors: undefined });
  expect(await close(administrator)).toMatchObject({
    data: { close: null },
    errors: [refused('Mutation.close', 'close')],
  });
});

it('refuses to start with a mutation that does not limit itself to own rows', () => {
  expect(() => {
    demandOwnRows([new Careless()], rules);
  }).toThrow('needs a parameter with @OwnRows(): close.');
});
