import { buildSchema, getIntrospectionQuery, parse, print } from 'graphql';
import { OperationCosts } from './operation-costs';
import { mostForGateways, mostOf, requireAffordable, usualMost } from './price';

const schema = buildSchema(
  `directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
  interface Named { name: String! posts: [Post!]! }
  type Post implements Named { name: String! tally: Tally heavy: Heavy posts: [Post!]!
    page(first: Int! = 50): Page! @listSize(assumedSize: 200, slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
    list(first: Int! = 50): [Post!] @listSize(assumedSize: 200, slicingArguments: ["first"])
    few: [Post!]! @listSize(assumedSize: 3)
    endless(first: Int): [Post!] @listSize(slicingArguments: ["first"])
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
  costs.of({ document: parse(query), variables }).cost;
const valuesOf = (query: string) => costs.of({ document: parse(query) }).values;

beforeEach(() => {
  costs = new OperationCosts(schema);
});

it.each([
  ['an object 1, a scalar nothing', '{ post { name } }', 1],
  ['a list as many as are asked for', '{ post { list(first: 7) { name } } }', 8],
  ['its default where nothing is asked', '{ post { list { name } } }', 51],
  ['no more than a list can have', '{ post { list(first: 1000000) { name } } }', 201],
  ['all that is asked of a list without an end', '{ post { endless(first: 100000) { name } } }', 100_001],
  ['ten of a list without an end', '{ post { endless { name } } }', 11],
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
  const of = (variables: Record<string, unknown>) => costs.of({ document, variables }).cost;
  expect([of({ yes: true }), of({ yes: false }), of({ n: 1, yes: false })]).toEqual([12, 16, 12]);
  expect(of({ yes: true })).toBe(12);
});

it('ignores what invalid values keep from being executed', () => {
  const document = parse(
    'query ($n: Int, $other: Int! = 1) { post { list(first: $n) { name } page(first: 200) { nodes { list(first: $other) { name } } } } }',
  );
  const of = (variables: Record<string, unknown>) => costs.of({ document, variables }).cost;
  // Only the field whose argument has no value is refused: the rest is executed.
  expect(of({ n: null })).toBe(2 + 200 * 2);
  // The whole operation is refused, so it costs nothing; that price must not be kept for other values.
  expect(of({ n: 10, other: 'x' })).toBe(0);
  expect(of({ n: 10, other: 1 })).toBe(12 + 200 * 2);
});

it('lets tools introspect the whole schema once, but not many times in one operation', () => {
  const once = print(parse(getIntrospectionQuery({ inputValueDeprecation: true })));
  const whole = /__schema \{.*?\n {2}\}/s.exec(once)?.[0] ?? '';
  expect(costOf(once)).toBeLessThan(usualMost.cost / 2);
  expect(valuesOf(once)).toBeLessThan(usualMost.values);
  expect(costOf(once.replace(whole, [1, 2, 3].map((n) => `a${n}: ${whole}`).join(' ')))).toBeGreaterThan(
    usualMost.cost,
  );
});

it('prices each operation of a document by itself', () => {
  const document = parse('query A { post { few { name } } } query B { post { name } }');
  expect(['A', 'B'].map((operationName) => costs.of({ document, operationName }).cost)).toEqual([4, 1]);
});

it.each([
  ['a leaf once', '{ post { name } }', 1],
  ['each alias of it', '{ post { a: name b: name tally { total } } }', 3],
  ['the leaves of each row', '{ post { list(first: 7) { name a: name } } }', 14],
  [
    'lists in lists',
    '{ post { list(first: 10) { name list(first: 10) { few { name } } } } }',
    10 + 10 * 10 * 3,
  ],
  ['a list of leaves', '{ post { words } }', 10],
  [
    'what is said of a page as often as its rows',
    '{ post { page(first: 20) { totalCount nodes { name } } } }',
    40,
  ],
  ['the names of types', '{ post { list(first: 5) { __typename } } }', 5],
  ['fragments', '{ post { list(first: 5) { ...A } } } fragment A on Post { name a: name }', 10],
])('counts as values %s', (_what, query, values) => {
  expect(valuesOf(query)).toBe(values);
});

const refusal = (extensions: object, message: string) =>
  expect.objectContaining({
    message: expect.stringContaining(message) as string,
    extensions: { code: 'QUERY_TOO_EXPENSIVE', ...extensions, http: { status: 400 } },
  }) as Error;

it('refuses operations that cost too much, naming the cost, in the user’s language', () => {
  const most = { cost: 10, values: 20 };
  expect(() => requireAffordable(most, most, 'vi')).not.toThrow();
  expect(() => requireAffordable({ cost: 11, values: 21 }, most, 'en')).toThrow(
    refusal({ cost: 11, most: 10 }, 'its cost is estimated at 11, at most 10 is allowed'),
  );
  expect(() => requireAffordable({ cost: 10, values: 21 }, most, 'vi')).toThrow(
    refusal({ values: 21, most: 20 }, 'ước tính 21 giá trị, nhiều nhất 20'),
  );
});

it('allows gateways ten times as much, and everything where so configured', () => {
  expect(mostForGateways({ cost: 10, values: 20 })).toEqual({ cost: 100, values: 200 });
  expect(mostForGateways(mostOf({ cost: 0, values: 20 }))).toEqual({ cost: Infinity, values: 200 });
});
