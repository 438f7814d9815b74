import { buildSchema, getIntrospectionQuery, parse, print } from 'graphql';
import { OperationCosts, requireAffordable, usualMaxCost } from './operation-costs';

const schema = buildSchema(
  `directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
  interface Named { name: String! posts: [Post!]! }
  type Post implements Named { name: String! tally: Tally heavy: Heavy posts: [Post!]!
    page(first: Int! = 50): Page! @listSize(assumedSize: 200, slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
    list(first: Int! = 50): [Post!] @listSize(assumedSize: 200, slicingArguments: ["first"])
    few: [Post!]! @listSize(assumedSize: 3)
    words: [String!]! }
  type Ship implements Named { name: String! posts: [Post!]! }
  type Page { nodes: [Post!]! edges: [Edge!]! totalCount: Int! }
  type Edge { node: Post! }
  type Tally { total: Int! @cost(weight: 4) }
  type Heavy @cost(weight: 7) { name: String! }
  type Query { post: Post! named: Named! }
  type Mutation { set: Post }`,
  { assumeValidSDL: true },
);
let costs: OperationCosts;
const costOf = (query: string, variables?: Record<string, unknown>) =>
  costs.of({ document: parse(query), variables });

beforeEach(() => {
  costs = new OperationCosts(schema);
});

it.each([
  ['an object 1, a scalar nothing', '{ post { name } }', 1],
  ['a list as many as are asked for', '{ post { list(first: 7) { name } } }', 8],
  ['its default where nothing is asked', '{ post { list { name } } }', 51],
  ['no more than a list can have', '{ post { list(first: 1000000) { name } } }', 201],
  ['nothing for less than nothing', '{ post { list(first: -1000000) { name } } }', 1],
  ['a list as long as it is said to be', '{ post { few { name } } }', 4],
  ['ten of a list of which nothing is said', '{ post { posts { name } } }', 11],
  [
    'the rows of a page, once for each way to ask for them',
    '{ post { page(first: 20) { nodes { name } } } }',
    22,
  ],
  ['edges with their nodes', '{ post { page(first: 20) { edges { node { name } } } } }', 42],
  [
    'lists in lists',
    '{ post { list(first: 10) { list(first: 10) { few { name } } } } }',
    1 + 10 * (1 + 10 * 4),
  ],
  ['weights of fields', '{ post { tally { total } } }', 6],
  ['weights of types', '{ post { heavy { name } } }', 8],
  ['aliases', '{ post { a: list(first: 5) { name } b: list(first: 5) { name } } }', 11],
  [
    'fragments',
    '{ post { ...A ... { few { name } } } } fragment A on Post { few { ...B } } fragment B on Named { name }',
    7,
  ],
  [
    'the dearest of what an interface may be',
    '{ named { posts { name } ... on Post { list(first: 30) { name } } } }',
    41,
  ],
  ['introspection like anything else', '{ __schema { types { fields { name } } } }', 111],
  ['nothing for the name of a type', '{ __typename post { __typename } }', 1],
  ['mutations', 'mutation { set { few { name } } }', 4],
])('counts %s', (_what, query, cost) => {
  expect(costOf(query)).toBe(cost);
});

it('knows variables, their defaults, and what is left out', () => {
  const query = `query ($n: Int! = 5, $yes: Boolean!) {
    post { list(first: $n) { name } few @include(if: $yes) { name } ... @skip(if: $yes) { posts { name } } ...A @include(if: $yes) }
  } fragment A on Post { few { name } }`;
  const document = parse(query);
  const of = (variables: Record<string, unknown>) => costs.of({ document, variables });
  expect([of({ yes: true }), of({ yes: false }), of({ n: 1, yes: false })]).toEqual([12, 16, 12]);
  expect(of({ yes: true })).toBe(12);
});

it('is not led astray by values that are refused', () => {
  const document = parse(
    'query ($n: Int, $other: Int! = 1) { post { list(first: $n) { name } page(first: 200) { nodes { list(first: $other) { name } } } } }',
  );
  const of = (variables: Record<string, unknown>) => costs.of({ document, variables });
  // Only the field is refused whose argument has no value: the rest is executed.
  expect(of({ n: null })).toBe(2 + 200 * 2);
  // All is refused: no cost, but neither does it hold for others.
  expect(of({ n: 10, other: 'x' })).toBe(0);
  expect(of({ n: 10, other: 1 })).toBe(12 + 200 * 2);
});

it('lets tools ask for the whole schema once, not many times', () => {
  const once = print(parse(getIntrospectionQuery({ inputValueDeprecation: true })));
  const whole = /__schema \{.*?\n {2}\}/s.exec(once)?.[0] ?? '';
  expect(costOf(once)).toBeLessThan(usualMaxCost / 2);
  expect(costOf(once.replace(whole, [1, 2, 3].map((n) => `a${n}: ${whole}`).join(' ')))).toBeGreaterThan(
    usualMaxCost,
  );
});

it('tells the operations of a document apart', () => {
  const document = parse('query A { post { few { name } } } query B { post { name } }');
  expect(['A', 'B'].map((operationName) => costs.of({ document, operationName }))).toEqual([4, 1]);
});

it('refuses what costs too much, with its cost and in the user’s language', () => {
  expect(() => requireAffordable(10, 10, 'vi')).not.toThrow();
  expect(() => requireAffordable(11, 10, 'en')).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('its cost is estimated at 11, at most 10 is allowed') as string,
      extensions: { code: 'QUERY_TOO_EXPENSIVE', cost: 11, most: 10, http: { status: 400 } },
    }),
  );
});
