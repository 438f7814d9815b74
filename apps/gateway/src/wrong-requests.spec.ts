import { createHash } from 'node:crypto';
import { send, type Sent } from './testing/send';
import { TinyPlatform } from './testing/tiny-platform';
import type { GraphQLFormattedError } from 'graphql';

const compiled = new TinyPlatform();
const stock = new TinyPlatform();

// A generous limit: this spec does not test how fast the subgraphs are.
const patient = { SUBGRAPH_TIMEOUT_MS: '10000' };

beforeAll(() => Promise.all([compiled.start(patient), stock.start({ ...patient, EXECUTOR: 'stock' })]));
afterAll(() => Promise.all([compiled.stop(), stock.stop()]));

const headers = { 'accept-language': 'en' };
const token = { ...headers, authorization: 'Bearer abc' };
const post = (query: string, more: object = {}): Sent => ({ headers, body: { query, ...more } });
const get = (search: Record<string, string>, given: Record<string, string> = token): Sent => ({
  method: 'GET',
  headers: given,
  search,
});

/** The answers of both executors, each before and after it knows the operation. */
async function answerTo(request: Sent) {
  const expected = await send(stock, request);
  for (const platform of [stock, compiled, compiled, compiled])
    expect(await send(platform, request)).toEqual(expected);
  const { data, errors } = expected.body as { data?: object; errors?: GraphQLFormattedError[] };
  return { status: expected.status, data, errors };
}

const codesOf = (errors: readonly GraphQLFormattedError[] | undefined) =>
  errors?.map(({ extensions }) => extensions?.['code']);

/** Sends a valid request first, so that the compiled executor knows the operation when it gets null. */
async function warmed(query: string): Promise<void> {
  for (let nth = 0; nth < 2; nth++) expect(await answerTo(post(query))).toMatchObject({ status: 200 });
}

const deciding: [string, string, string][] = [
  ['@include', 'if', 'query ($v: Boolean = false) { planets { name radius @include(if: $v) } }'],
  ['@skip', 'if', 'query ($v: Boolean = true) { language planets @skip(if: $v) { name } }'],
  [
    'a whole subgraph',
    'if',
    'query ($v: Boolean = true) { planets { name ...M } } fragment M on Planet { moons @include(if: $v) { name } }',
  ],
  ['__type', 'name', 'query ($v: String = "Moon") { __type(name: $v) { name } }'],
];

it.each(deciding)('refuses null for a variable that decides %s', async (_what, argument, query) => {
  const refused = await answerTo(post(query, { variables: { v: null } }));
  expect(refused).toEqual({
    status: 400,
    data: undefined,
    errors: [
      {
        message: expect.stringMatching(
          new RegExp(`^Argument "${argument}" of non-null type "\\w+!" must not be null\\.$`),
        ) as string,
        locations: [expect.anything()],
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ],
  });
  await warmed(query);
  expect(await answerTo(post(query, { variables: { v: null } }))).toEqual(refused);
});

const query = '{ language }';
const sha256Hash = createHash('sha256').update(query).digest('hex');

it.each([
  { version: 1, sha256Hash: 'banana' },
  { version: 2, sha256Hash },
  { version: '1', sha256Hash },
  { version: 1, sha256Hash: sha256Hash.toUpperCase() },
  { version: 1, sha256Hash: `${sha256Hash}0` },
  { version: 1, sha256Hash: 7 },
  { version: 1, sha256Hash: [sha256Hash] },
  { version: 1, sha256Hash: null },
  { version: 1 },
  { sha256Hash },
  {},
  [],
  [1],
  'banana',
  '',
  7,
  0,
  true,
  false,
])('blames who sends %j for a persisted query, with its text and without', async (persistedQuery) => {
  const extensions = { persistedQuery };
  const named = typeof persistedQuery === 'object' && !Array.isArray(persistedQuery);
  const requests = [
    post(query, { extensions }),
    get({ query, extensions: JSON.stringify(extensions) }),
    ...(named ? [{ headers, body: { extensions } }, get({ extensions: JSON.stringify(extensions) })] : []),
  ];
  for (const request of requests) {
    const { status, errors } = await answerTo(request);
    expect([status, codesOf(errors)]).toEqual([400, ['BAD_REQUEST']]);
    expect(errors?.[0]?.message).toMatch(/^extensions\.persistedQuery must have version 1/);
  }
});

it('refuses a document sent with the hash of another as the caller’s fault', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const { status, errors } = await answerTo(post('{ planets { name } }', { extensions }));
  expect([status, codesOf(errors)]).toEqual([400, ['BAD_REQUEST']]);
});

it.each([
  ['one operation', 'query A { language }', [200, undefined]],
  ['one without a name', '{ language }', [200, undefined]],
  ['several', 'query A { language } query B { language }', [400, ['OPERATION_RESOLUTION_FAILURE']]],
])('treats an empty operationName as none: %s', async (_what, document, expected) => {
  const none = await answerTo(post(document));
  expect([none.status, codesOf(none.errors)]).toEqual(expected);
  for (const operationName of ['', null])
    expect(await answerTo(post(document, { operationName }))).toEqual(none);
  expect(await answerTo(get({ query: document, operationName: '' }))).toEqual(none);
});

it('answers queries by GET with a token, and no mutations', async () => {
  expect(await answerTo(get({ query }))).toMatchObject({ status: 200, data: { language: 'lunar' } });
  expect((await answerTo(get({ query }, headers))).status).toBe(400);
  expect((await answerTo(get({ query: 'mutation { name(moon: "X") { name } }' }))).status).toBe(405);
});

const names = [...'abcdefgh'];
const variables = Object.fromEntries(names.map((name) => [name, 'x']));
const moons = `query (${names.map((name) => `$${name}: Int`).join()}) { planets { ${names.map((name) => `${name}: moons(first: $${name}) { name }`).join(' ')} } }`;

it.each([
  ['unknown fields', post(`{ ${names.join(' ')} }`), 'GRAPHQL_VALIDATION_FAILED'],
  [
    'unknown arguments',
    post(`{ planets { ${names.map((name) => `${name}: name(x: 1)`).join(' ')} } }`),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['wrong variables', post(moons, { variables }), 'BAD_USER_INPUT'],
])('tells of a handful of %s, whoever finds them', async (_what, request, code) => {
  const { status, errors } = await answerTo(request);
  expect([status, codesOf(errors)]).toEqual([400, Array(5).fill(code)]);
});

it.each([
  ['fields', post(`{ ${'planets { '.repeat(3_000)}`)],
  ['lists', post(`{ planet(name: ${'['.repeat(20_000)}`)],
])('refuses %s within each other that nobody can read', async (_what, request) => {
  const { status, errors } = await answerTo(request);
  expect([status, codesOf(errors)]).toEqual([400, ['QUERY_TOO_LARGE']]);
});

it('forbids caching of answers, right or wrong', async () => {
  const requests = [
    post(query),
    post('{ moon }'),
    post('{'),
    get({ query }),
    get({ query }, {}),
    post(`{ ${'a { '.repeat(300)}`),
  ];
  for (const request of requests)
    for (const platform of [stock, compiled]) {
      const answer = await send(platform, request);
      expect(answer.headers).toContainEqual(['cache-control', 'no-store']);
    }
});

it.each([
  ['directives', '{ __schema { directives(includeDeprecated: true) { name isDeprecated } } }'],
  ['arguments', '{ __type(name: "Query") { fields { args(includeDeprecated: true) { name } } } }'],
  ['input fields', '{ __type(name: "Query") { inputFields(includeDeprecated: true) { name } isOneOf } }'],
  ['on a condition', 'query ($v: Boolean!) { __schema { directives(includeDeprecated: $v) { name } } }'],
])('answers what is valid of introspection, of which the planner knows less: %s', async (_, query) => {
  const { status, errors } = await answerTo(post(query, { variables: { v: true } }));
  expect([status, errors]).toEqual([200, undefined]);
});
