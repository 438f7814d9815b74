import { both, BothExecutors } from '../testing/both-executors';

interface Plot {
  id: string;
  code: string;
  sheet: { north: string; east: string; map: string };
  owner: string | null;
}

const plots: Plot[] = [
  { id: '1', code: 'A1', sheet: { north: 'n1', east: 'e1', map: 'm1' }, owner: 'An' },
  { id: '2', code: 'B2', sheet: { north: 'n2', east: 'e2', map: 'm2' }, owner: null },
];
const bare = ({ owner: _, ...plot }: Plot) => plot;
const plotOf = ({ id }: { id: string }) => plots.find((plot) => plot.id === id);

describe('an entity with keys that subgraphs find it by and others they only name', () => {
  const keys = {
    id: '@key(fields: "id"',
    code: '@key(fields: "code"',
    corner: '@key(fields: "sheet { north east }"',
    whole: '@key(fields: "id sheet { east map }"',
  };
  const sheet = 'type Sheet { north: ID! east: ID! map: ID! }';
  const land = new BothExecutors({
    owners: {
      sdl: `type Plot ${keys.id}) ${keys.code}, resolvable: false) ${keys.corner}, resolvable: false) ${keys.whole}, resolvable: false)
        { id: ID! code: ID! sheet: Sheet! owner: String } ${sheet}`.replaceAll(
        'type Sheet',
        'type Sheet @shareable',
      ),
      resolvers: { Plot: { __resolveReference: plotOf } },
    },
    villages: {
      sdl: `type Query { villages: [Village!]! } type Village @key(fields: "name") { name: String! plots: [Plot!]! }
        type Plot ${keys.corner}, resolvable: false) ${keys.whole}) ${keys.code}, resolvable: false) ${keys.id}, resolvable: false)
        { id: ID! code: ID! sheet: Sheet! owner: String @external deed: String! @requires(fields: "owner") }
        ${sheet}`.replaceAll('type Sheet', 'type Sheet @shareable'),
      resolvers: {
        Query: { villages: () => [{ name: 'Bản Giốc' }] },
        Village: { plots: () => plots.map(bare) },
        Plot: {
          // It finds plots only by the whole key: fields of another key are ignored.
          __resolveReference: (given: Plot & { sheet?: Partial<Plot['sheet']> }) =>
            given.id && given.sheet?.map ? { ...plotOf(given), owner: given.owner } : null,
          deed: ({ id, owner }: Plot) => `${id} of ${owner ?? 'nobody'}`,
        },
      },
    },
  });

  it('is found again by one that the subgraph finds it by', async () => {
    expect(await land.ask('{ villages { name plots { id owner deed } } }')).toEqual(
      both({
        villages: [
          {
            name: 'Bản Giốc',
            plots: [
              { id: '1', owner: 'An', deed: '1 of An' },
              { id: '2', owner: null, deed: '2 of nobody' },
            ],
          },
        ],
      }),
    );
  });

  it('is found when nothing else is selected, and under aliases that are names of keys', async () => {
    expect(await land.ask('{ villages { plots { sheet: owner id: deed } } }')).toEqual(
      both({
        villages: [
          {
            plots: [
              { sheet: 'An', id: '1 of An' },
              { sheet: null, id: '2 of nobody' },
            ],
          },
        ],
      }),
    );
  });
});

describe('an entity with several keys, some of which are null', () => {
  const books = [
    { id: '1', isbn: 'x', title: 'Một' },
    { id: '2', isbn: null, title: 'Hai' },
  ];
  const library = new BothExecutors({
    shelf: {
      sdl: 'type Query { books: [Book!]! first: Book } type Book @key(fields: "id") { id: ID! }',
      resolvers: { Query: { books: () => books.map(({ id }) => ({ id })), first: () => null } },
    },
    numbers: {
      sdl: 'type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: ID }',
      resolvers: {
        Book: { __resolveReference: ({ id }: { id: string }) => books.find((book) => book.id === id) },
      },
    },
    titles: {
      sdl: 'type Book @key(fields: "isbn") { isbn: ID title: String }',
      resolvers: {
        Book: {
          __resolveReference: ({ isbn }: { isbn: string | null }) =>
            isbn === null ? { isbn, title: null } : books.find((book) => book.isbn === isbn),
        },
      },
    },
  });

  it('has null where the key leads nowhere, and its neighbours have what theirs leads to', async () => {
    expect(await library.ask('{ books { title id } first { title } }')).toEqual(
      both({
        books: [
          { title: 'Một', id: '1' },
          { title: null, id: '2' },
        ],
        first: null,
      }),
    );
  });
});

describe('fields that require each other in turn', () => {
  const posts = [
    { id: 'p1', author: { id: 'a1', years: 5 } },
    { id: 'p2', author: { id: 'a2', years: 20 } },
  ];
  const forum = new BothExecutors({
    feed: {
      sdl: `type Query { feed: [Post!]! }
        type Post @key(fields: "id") { id: ID! novice: Boolean! @external expert: Boolean! @requires(fields: "novice") }
        type Author @key(fields: "id") { id: ID! years: Int! }`,
      resolvers: {
        Query: { feed: () => posts.map(({ id }) => ({ id })) },
        Post: {
          __resolveReference: (given: unknown) => given,
          expert: ({ novice }: { novice: boolean }) => !novice,
        },
        Author: {
          __resolveReference: ({ id }: { id: string }) =>
            posts.map(({ author }) => author).find((each) => each.id === id),
        },
      },
    },
    authors: {
      sdl: `type Post @key(fields: "id") { id: ID! author: Author! novice: Boolean! @requires(fields: "author { years }") }
        type Author @key(fields: "id") { id: ID! years: Int! @external }`,
      resolvers: {
        Post: {
          __resolveReference: ({ id, author }: { id: string; author?: object }) => ({
            id,
            author: author ?? { id: posts.find((post) => post.id === id)?.author.id },
          }),
          novice: ({ author: { years } }: { author: { years: number } }) => years < 10,
        },
      },
    },
  });

  it.each([
    ['{ feed { novice } }', [{ novice: true }, { novice: false }]],
    ['{ feed { expert } }', [{ expert: false }, { expert: true }]],
    [
      '{ feed { novice: expert expert: novice author { years } } }',
      [
        { novice: false, expert: true, author: { years: 5 } },
        { novice: true, expert: false, author: { years: 20 } },
      ],
    ],
  ])('%s', async (query, feed) => {
    expect(await forum.ask(query)).toEqual(both({ feed }));
  });
});
