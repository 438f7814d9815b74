import { both, BothExecutors } from '../testing/both-executors';

describe('types that share a field’s name and not its type', () => {
  const things = [
    { __typename: 'Box', id: 1, size: 0 },
    { __typename: 'Bag', id: 2, size: '' },
    { __typename: 'Bag', id: 3, size: null },
    { __typename: 'Bag', id: 4, size: 'L' },
  ];
  const told = ({ size }: { size: unknown }) => JSON.stringify(size);
  const store = new BothExecutors({
    things: {
      sdl: `type Query { things: [Thing!]! } interface Thing { id: ID! }
        type Box implements Thing @key(fields: "id") { id: ID! size: Int! } type Bag implements Thing @key(fields: "id") { id: ID! size: String }`,
      resolvers: { Query: { things: () => things } },
    },
    labels: {
      sdl: `type Box @key(fields: "id") { id: ID! size: Int! @external label: String @requires(fields: "size") }
        type Bag @key(fields: "id") { id: ID! size: String @external label: String @requires(fields: "size") }`,
      resolvers: {
        Box: { __resolveReference: (given: unknown) => given, label: told },
        Bag: { __resolveReference: (given: unknown) => given, label: told },
      },
    },
  });

  it('get what they require of it, even when that is missing, empty or null', async () => {
    expect(await store.ask('{ things { ... on Box { label } ... on Bag { label } } }')).toEqual(
      both({ things: ['0', '""', 'null', '"L"'].map((label) => ({ label })) }),
    );
  });
});

describe('a union whose members are provided in part', () => {
  const media = [
    { __typename: 'Book', id: 'b1', title: 'Sách', author: { id: 'a1', name: 'An' } },
    { __typename: 'Film', id: 'f1', title: 'Phim' },
    { __typename: 'Song', id: 's1' },
  ];
  const library = new BothExecutors({
    desk: {
      sdl: `type Query { media: [Media] @shareable lent: [Media!] @provides(fields: "... on Book { title author { name } }") }
        union Media = Book | Film | Song type Song { id: ID! @shareable }
        type Book @key(fields: "id") { id: ID! title: String @external author: Author @external }
        type Author @key(fields: "id") { id: ID! name: String @external }
        type Film @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { media: () => [media[0], null, media[1], media[2]], lent: () => media } },
    },
    titles: {
      sdl: `type Query { media: [Media] @shareable } union Media = Book | Film
        type Book @key(fields: "id") { id: ID! title: String @shareable author: Author @shareable pages: Int }
        type Author @key(fields: "id") { id: ID! name: String @shareable }
        type Film @key(fields: "id") { id: ID! title: String minutes: Int! }`,
      resolvers: {
        Query: { media: () => [media[0], null, media[1]] },
        Book: { __resolveReference: () => ({ ...media[0], pages: 0 }) },
        Film: { __resolveReference: () => ({ ...media[1], minutes: 90 }) },
      },
    },
  });

  it('is answered by what is provided, and by others for the rest', async () => {
    const query = `{ lent { __typename ... on Book { title author { id: name } pages } ... on Film { title: minutes } ... on Song { id } } }`;
    expect(await library.ask(query)).toEqual(
      both({
        lent: [
          { __typename: 'Book', title: 'Sách', author: { id: 'An' }, pages: 0 },
          { __typename: 'Film', title: 90 },
          { __typename: 'Song', id: 's1' },
        ],
      }),
    );
  });
});

describe('an interface above entities of several subgraphs', () => {
  const agency = new BothExecutors({
    products: {
      sdl: `type Query { products: [Product!]! } interface Product { id: ID! }
        type Book implements Product @key(fields: "id") { id: ID! } type Magazine implements Product @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          products: () => ['1', '2'].map((id) => ({ __typename: id === '1' ? 'Book' : 'Magazine', id })),
        },
      },
    },
    reviews: {
      sdl: `interface Product { id: ID! reviews: [Review!]! } type Review { id: ID! product: Product }
        type Book implements Product @key(fields: "id") { id: ID! reviews: [Review!]! }
        type Magazine implements Product @key(fields: "id") { id: ID! reviews: [Review!]! }`,
      resolvers: {
        Book: { reviews: () => [{ id: 'r1', product: { __typename: 'Magazine', id: '2' } }] },
        Magazine: { reviews: () => [] },
      },
    },
    books: {
      sdl: 'type Book @key(fields: "id") { id: ID! title: String }',
      resolvers: { Book: { title: () => 'Sách' } },
    },
    magazines: {
      sdl: 'type Magazine @key(fields: "id") { id: ID! title: String issue: Int }',
      resolvers: { Magazine: { title: () => null, issue: () => 0 } },
    },
  });

  it('is answered type by type, in lists, below each other, under aliases', async () => {
    const query = `{ products { t: __typename reviews { id product { ...F } } ...F } }
      fragment F on Product { ... on Book { id: title } ... on Magazine { no: issue title } }`;
    expect(await agency.ask(query)).toEqual(
      both({
        products: [
          { t: 'Book', reviews: [{ id: 'r1', product: { no: 0, title: null } }], id: 'Sách' },
          { t: 'Magazine', reviews: [], no: 0, title: null },
        ],
      }),
    );
  });
});

describe('an enum with different values in its subgraphs', () => {
  const accounts = new BothExecutors({
    a: {
      sdl: `type Query { account: Account accounts: [Account] } type Account @key(fields: "id") { id: ID! level: Level @shareable }
        enum Level { LOW HIGH SECRET @inaccessible }`,
      resolvers: {
        Query: {
          account: () => ({ id: '1', level: 'LOW' }),
          accounts: () => [
            { id: '1', level: 'LOW' },
            { id: '2', level: 'SECRET' },
          ],
        },
      },
    },
    b: {
      sdl: `type Account @key(fields: "id") { id: ID! level: Level @shareable can(at: Level): Boolean! } enum Level { LOW HIGH }`,
      resolvers: { Account: { can: (_: unknown, { at }: { at: string }) => at === 'LOW' } },
    },
  });

  it('gives those that clients may see', async () => {
    const query = 'query ($at: Level = LOW) { account { level can(at: $at) no: can(at: HIGH) } }';
    expect(await accounts.ask(query)).toEqual(both({ account: { level: 'LOW', can: true, no: false } }));
  });

  it('has null for one that they may not, and says so', async () => {
    const { stock, compiled } = await accounts.ask('{ accounts { id level } }');
    expect(stock).toEqual(compiled);
    expect(compiled?.data).toEqual({
      accounts: [
        { id: '1', level: 'LOW' },
        { id: '2', level: null },
      ],
    });
    expect(JSON.stringify(compiled?.extensions)).toContain('"path":["accounts",1,"level"]');
  });
});
