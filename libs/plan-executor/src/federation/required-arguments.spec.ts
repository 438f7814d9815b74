import { both, BothExecutors } from '../testing/both-executors';

interface Good {
  id: string;
  kilos: number | null;
}

/** A fare for each currency: one fetched in one currency and used as another is a wrong number. */
const fares: Record<string, number> = { USD: 10, EUR: 9, VND: 0 };
const goods: Good[] = [
  { id: 'tea', kilos: 2 },
  { id: 'salt', kilos: null },
];
const fare = (_: unknown, { in: currency }: { in: string | null }) => fares[currency ?? 'USD'];

/** Returns the value received for a required field, so that the answer shows what was sent. */
const told =
  (...names: string[]) =>
  (given: Record<string, unknown>) =>
    JSON.stringify(names.map((name) => given[name]));

describe('a required field with arguments', () => {
  const shop = new BothExecutors({
    goods: {
      sdl: `
        type Query { goods: [Good!]! }
        type Good @key(fields: "id") { id: ID! kilos: Int fare(in: String): Int! parcel: Parcel! }
        type Parcel { fare(in: String): Int! label(lines: Int! = 1): [String!]! }
      `,
      resolvers: {
        Query: { goods: () => goods },
        Good: {
          fare,
          parcel: () => ({}),
          __resolveReference: ({ id }: Good) => goods.find((good) => good.id === id),
        },
        Parcel: {
          fare,
          label: (_: unknown, { lines }: { lines: number }) => ['a', 'b', 'c'].slice(0, lines),
        },
      },
    },
    tolls: {
      sdl: `
        type Good @key(fields: "id") {
          id: ID! kilos: Int @external fare(in: String): Int! @external parcel: Parcel! @external
          dollars: String @requires(fields: "fare(in: \\"USD\\") kilos")
          euros: String @requires(fields: "kilos fare(in: \\"EUR\\")")
          usual: String @requires(fields: "fare")
          nothing: String @requires(fields: "fare(in: \\"VND\\")")
          whole: String @requires(fields: "parcel { fare(in: \\"EUR\\") label(lines: 3) }")
          half: String @requires(fields: "parcel { fare(in: \\"USD\\") }")
          name: String
        }
        type Parcel @external { fare(in: String): Int! label(lines: Int! = 1): [String!]! }
      `,
      resolvers: {
        Good: {
          __resolveReference: (given: unknown) => given,
          dollars: told('fare', 'kilos'),
          euros: told('kilos', 'fare'),
          usual: told('fare'),
          nothing: told('fare'),
          whole: told('parcel'),
          half: told('parcel'),
          name: ({ id }: Good) => id,
        },
      },
    },
  });

  it.each([
    ['alone', '{ goods { dollars } }', [{ dollars: '[10,2]' }, { dollars: '[10,null]' }]],
    [
      'beside the same field with other arguments',
      '{ goods { fare(in: "EUR") dollars } }',
      [
        { fare: 9, dollars: '[10,2]' },
        { fare: 9, dollars: '[10,null]' },
      ],
    ],
    [
      'beside the same field with the same arguments',
      '{ goods { fare(in: "USD") dollars } }',
      [
        { fare: 10, dollars: '[10,2]' },
        { fare: 10, dollars: '[10,null]' },
      ],
    ],
    [
      'beside another field that requires it with other arguments',
      '{ goods { name euros dollars usual } }',
      [
        { name: 'tea', euros: '[2,9]', dollars: '[10,2]', usual: '[10]' },
        { name: 'salt', euros: '[null,9]', dollars: '[10,null]', usual: '[10]' },
      ],
    ],
    [
      'that is zero',
      '{ goods { fare nothing } }',
      [
        { fare: 10, nothing: '[0]' },
        { fare: 10, nothing: '[0]' },
      ],
    ],
    [
      'inside an object',
      '{ goods { parcel { fare(in: "VND") label } whole half } }',
      Array.from({ length: 2 }, () => ({
        parcel: { fare: 0, label: ['a'] },
        whole: '[{"fare":9,"label":["a","b","c"]}]',
        half: '[{"fare":10}]',
      })),
    ],
    [
      'in fragments, under aliases',
      'fragment F on Good { x: fare(in: "VND") ...G } fragment G on Good { y: dollars z: euros } { goods { ...F } }',
      [
        { x: 0, y: '[10,2]', z: '[2,9]' },
        { x: 0, y: '[10,null]', z: '[null,9]' },
      ],
    ],
  ])('has them %s', async (_how, query, expected) => {
    expect(await shop.ask(query)).toEqual(both({ goods: expected }));
  });

  it('has them beside a variable', async () => {
    const query = 'query ($in: String = "VND") { goods { fare(in: $in) euros } }';
    const asked = async (variables: Record<string, unknown>) => shop.ask(query, variables);
    const euros = ['[2,9]', '[null,9]'];
    const of = (value: number) => both({ goods: euros.map((each) => ({ fare: value, euros: each })) });
    expect(await asked({})).toEqual(of(0));
    expect(await asked({ in: 'USD' })).toEqual(of(10));
  });
});

describe('required fields of entities on the way', () => {
  const posts = [
    { id: 'p1', comments: ['c1', 'c2', 'c3'] },
    { id: 'p2', comments: ['c4'] },
  ];
  const commentsOf = ({ id }: { id: string }, { first }: { first: number }) =>
    posts
      .find((post) => post.id === id)
      ?.comments.slice(0, first)
      .map((each) => ({ id: each }));
  const forum = new BothExecutors({
    posts: {
      sdl: `
        type Query { posts: [Post!]! }
        type Post @key(fields: "id") { id: ID! }
        type Comment @key(fields: "id") {
          id: ID! also: [Post!] @external
          echo: String @requires(fields: "also { comments(first: 2) { id } }")
        }
      `.replace('id: ID! }', 'id: ID! comments(first: Int!): [Comment!] @external }'),
      resolvers: {
        Query: { posts: () => posts.map(({ id }) => ({ id })) },
        Post: { comments: commentsOf },
        Comment: { __resolveReference: (given: unknown) => given, echo: told('also') },
      },
    },
    comments: {
      sdl: `
        type Post @key(fields: "id") {
          id: ID! comments(first: Int!): [Comment!]
          loudest: String @requires(fields: "comments(first: 3) { length }")
        }
        type Comment @key(fields: "id") { id: ID! also: [Post!] length: Int @external }
      `,
      resolvers: {
        Post: {
          __resolveReference: (given: unknown) => given,
          comments: commentsOf,
          loudest: told('comments'),
        },
        Comment: { also: ({ id }: { id: string }) => (id === 'c4' ? [{ id: 'p1' }] : []) },
      },
    },
    lengths: {
      sdl: 'type Comment @key(fields: "id") { id: ID! length: Int }',
      resolvers: { Comment: { length: ({ id }: { id: string }) => Number(id.slice(1)) } },
    },
  });

  it('are asked with their own arguments in another subgraph, in lists, beside the client’s', async () => {
    expect(await forum.ask('{ posts { comments(first: 1) { id } loudest } }')).toEqual(
      both({
        posts: [
          { comments: [{ id: 'c1' }], loudest: '[[{"length":1},{"length":2},{"length":3}]]' },
          { comments: [{ id: 'c4' }], loudest: '[[{"length":4}]]' },
        ],
      }),
    );
  });

  it('are asked with their own arguments below entities below the client’s', async () => {
    expect(await forum.ask('{ posts { comments(first: 1) { echo } } }')).toEqual(
      both({
        posts: [
          { comments: [{ echo: '[[]]' }] },
          { comments: [{ echo: '[[{"comments":[{"id":"c1"},{"id":"c2"}]}]]' }] },
        ],
      }),
    );
  });
});
