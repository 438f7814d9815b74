import { both, BothExecutors } from '../testing/both-executors';

const items = [
  { __typename: 'Tool', id: '1', sharp: true },
  { __typename: 'Toy', id: '2', age: 3 },
];
const itemOf = ({ id }: { id: string }) => items.find((item) => item.id === id);

describe('an interface that another subgraph has as an object', () => {
  const store = new BothExecutors({
    items: {
      sdl: `interface Item @key(fields: "id") { id: ID! }
        type Tool implements Item @key(fields: "id") { id: ID! sharp: Boolean! }
        type Toy implements Item @key(fields: "id") { id: ID! age: Int }`,
      resolvers: {
        Item: { __resolveReference: itemOf },
        Tool: { __resolveReference: itemOf },
        Toy: { __resolveReference: itemOf },
      },
    },
    stock: {
      sdl: `type Query { low: [Item!]! } type Item @key(fields: "id") @interfaceObject { id: ID! count(in: String): Int! }`,
      resolvers: {
        Query: { low: () => [{ id: '1' }, { id: '2' }] },
        Item: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          count: ({ id }: { id: string }, given: { in?: string }) =>
            Number(id) * (given.in === 'dozens' ? 1 : 12),
        },
      },
    },
    prices: {
      sdl: `type Item @key(fields: "id") @interfaceObject { id: ID! count(in: String): Int! @external
        total: Int @requires(fields: "count(in: \\"dozens\\")") }`,
      resolvers: {
        Item: {
          __resolveReference: (given: unknown) => given,
          total: ({ count }: { count: number }) => 100 * count,
        },
      },
    },
  });

  it.each([
    [
      'what it requires of it',
      '{ low { total count } }',
      [
        { total: 100, count: 12 },
        { total: 200, count: 24 },
      ],
    ],
    ['it by its types, of which it knows none', '{ low { ... on Tool { total } } }', [{ total: 100 }, {}]],
    [
      'both, with the types',
      '{ low { __typename ... on Tool { sharp total } ... on Toy { age n: count } } }',
      [
        { __typename: 'Tool', sharp: true, total: 100 },
        { __typename: 'Toy', age: 3, n: 24 },
      ],
    ],
    [
      'it under an alias that a key has',
      '{ low { id: total ... on Toy { age } } }',
      [{ id: 100 }, { id: 200, age: 3 }],
    ],
  ])('is asked for %s', async (_what, query, low) => {
    expect(await store.ask(query)).toEqual(both({ low }));
  });
});

describe('an interface that nothing in its subgraph implements', () => {
  const graph = new BothExecutors({
    a: {
      sdl: `type Query { a: Node one: Int } interface Node { id: ID! }`,
      resolvers: { Query: { a: () => ({ id: '1' }), one: () => 1 } },
    },
    b: {
      sdl: `type Query { b: Node } type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }`,
      resolvers: { Query: { b: () => ({ id: '2', field: 'here' }) } },
    },
  });

  it('is answered where it can be', async () => {
    expect(await graph.ask('{ b { id field } one }')).toEqual(
      both({ b: { id: '2', field: 'here' }, one: 1 }),
    );
  });

  it('is an error and not null where it cannot', async () => {
    const answers = Object.values(await graph.ask('{ a { field } }'));
    const error = { message: 'No subgraph can answer this operation.', extensions: { code: 'UNANSWERABLE' } };
    expect(answers).toEqual(answers.map(() => ({ data: null, errors: [error] })));
  });

  it.each([
    ['{ __typename }', { __typename: 'Query' }],
    ['{ a @skip(if: true) { field } }', {}],
    ['{ ... @include(if: false) { a { field } } __typename }', { __typename: 'Query' }],
  ])('is no error when it is not asked for: %s', async (query, data) => {
    expect(await graph.ask(query)).toEqual(both(data));
  });
});
