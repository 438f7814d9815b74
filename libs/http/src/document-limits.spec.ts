import { ApolloServer } from '@apollo/server';
import { getIntrospectionQuery } from 'graphql';
import { clientLimits } from './document-limits';
import { safeApolloOptions } from './safe-apollo-options';
import { serveGraphQL } from './serve-graphql';
import type { RunningService } from './serve-graphql';

const { tokens, depth, aliases, directives, selections } = clientLimits;
let service: RunningService;
let asked = 0;
/** The codes that the service reported for requests it refused without reading them. */
let told: string[] = [];

beforeAll(async () => {
  const apollo = new ApolloServer({
    ...safeApolloOptions({ introspection: true }),
    typeDefs: 'type Query { post: Post! } type Post { name(a: [Int]): String! post: Post! }',
    resolvers: {
      Query: { post: () => ({}) },
      Post: { name: () => String((asked += 1)), post: () => ({}) },
    },
  });
  service = await serveGraphQL({
    name: 'tiny',
    host: '127.0.0.1',
    port: 0,
    apollo,
    ide: false,
    context: async () => ({}),
    ready: async () => ({}),
    requests: {
      perMinute: 0,
      quotaOf: () => undefined,
      refused: ({ code, context }) =>
        told.push(`${code} ${context === undefined ? 'of nobody' : 'of a caller'}`),
    },
  });
});

afterAll(() => service.stop());

async function ask(query: string, language = 'en') {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query }),
  });
  const { errors, data } = (await response.json()) as { errors?: object[]; data?: object };
  return { status: response.status, errors, data };
}

async function get(query: string) {
  // Browsers do not escape a question mark behind the first one.
  const url = `${service.url}/graphql?query=${encodeURIComponent(query).replaceAll('%3F', '?')}`;
  const response = await fetch(url, {
    headers: { 'apollo-require-preflight': '1', 'accept-language': 'en' },
  });
  const { errors, data } = (await response.json()) as { errors?: object[]; data?: object };
  return { status: response.status, errors, data };
}

const nested = (levels: number): string => (levels === 1 ? '{ name }' : `{ post ${nested(levels - 1)} }`);
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Each fragment spreads the one before ten times: a few hundred bytes that expand to 10^levels fields. */
const bomb = (levels: number) =>
  `{ post { ...F${levels} } } fragment F0 on Post { name } ${times(
    levels,
    (index) => `fragment F${index + 1} on Post { ${times(10, () => `...F${index}`)} }`,
  )}`;

const documents = {
  tokens: (count: number) => `{ post { name(a: [${times(count - 12, () => '1')}]) } }`,
  depth: (levels: number) => nested(levels),
  aliases: (count: number) => `{ post { ${times(count, (index) => `a${index}: name`)} } }`,
  directives: (count: number) =>
    `{ post { ${times(count / 4, () => 'name @skip(if: false) @include(if: true) ... @skip(if: false) @include(if: true) { name }')} } }`,
};

const most = { tokens, depth, aliases, directives };

describe.each(Object.entries(documents))('%s', (limited, documentOf) => {
  const limit = most[limited as keyof typeof most];

  it('are answered up to the limit', async () => {
    expect(await ask(documentOf(limit))).toMatchObject({ status: 200, errors: undefined });
  });

  it('are refused beyond it, before anything is executed', async () => {
    asked = 0;
    const { status, errors, data } = await ask(documentOf(limit + 4));
    expect({ status, data, asked }).toEqual({ status: 400, data: undefined, asked: 0 });
    expect(errors).toContainEqual({
      message: expect.stringContaining(`at most ${limit} `),
      extensions: { code: 'QUERY_TOO_LARGE', limited, most: limit },
    });
  });
});

it('refuses a few bytes that expand to a million fields, in the user’s language', async () => {
  expect(bomb(6).length).toBeLessThan(700);
  expect(await ask(bomb(6), 'vi')).toEqual({
    status: 400,
    data: undefined,
    errors: [
      {
        message: `Truy vấn quá lớn: nhiều nhất ${selections} trường sau khi mở các mảnh. Hãy chia thành nhiều truy vấn.`,
        extensions: { code: 'QUERY_TOO_LARGE', limited: 'selections', most: selections },
      },
    ],
  });
  expect(await ask(bomb(3))).toMatchObject({ status: 200, errors: undefined });
});

it('counts the selections inside fragments', async () => {
  const deep = `{ post { ...F } } fragment F on Post ${nested(depth)}`;
  const named = `{ post { ...F ...F } } fragment F on Post { ${times(aliases / 2 + 1, (index) => `a${index}: name`)} }`;
  for (const query of [deep, named])
    expect(await ask(query)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }],
    });
});

const fragments = (count: number, bodyOf: (next: string) => string) =>
  `{ post { ...F0 } } ${times(count, (index) => `fragment F${index} on Post { ${bodyOf(`...F${index + 1}`)} }`)} fragment F${count} on Post { name }`;
const around = (count: number, open: string, close: string, inner: string) =>
  open.repeat(count) + inner + close.repeat(count);

it.each([
  ['fields', nested(3_000)],
  ['fields that are never closed', '{a'.repeat(3_000)],
  ['lists', `{ post { name(a: ${around(20_000, '[', ']', '1')}) } }`],
  ['objects', `{ post { name(a: ${around(3_000, '{a:', '}', '1')}) } }`],
  ['lists in a default', `query ($a: [Int] = ${around(4_000, '[', ']', '')}) { post { name(a: $a) } }`],
  ['the type of a variable', `query ($a: ${around(4_000, '[', ']', 'Int')}) { post { name(a: $a) } }`],
  ['inline fragments', `{ post { ${around(2_000, '... on Post {', '}', 'name')} } }`],
  ['a chain of fragments', fragments(1_000, (next) => next)],
  ['fragments that are nested in each other', fragments(60, (next) => around(10, '...{', '}', next))],
  ['what stands behind a question mark', `{ post { name(a: "?") ${nested(3_000)} } }`],
  ['what nobody asks', `{ post { name } } fragment F on Post ${nested(200)}`],
])('refuses %s too deep for any reader, before it is read', async (_what, query) => {
  const { nesting } = clientLimits;
  const refused = {
    message: `The query is too large: at most ${nesting} levels of brackets are allowed. Ask several queries instead.`,
    extensions: { code: 'QUERY_TOO_LARGE', limited: 'nesting', most: nesting },
  };
  told = [];
  expect(await ask(query)).toEqual({ status: 400, data: undefined, errors: [refused] });
  expect(told).toEqual(['QUERY_TOO_LARGE of a caller']);
  if (encodeURIComponent(query).length < 15_000)
    expect(await get(query)).toEqual({ status: 400, data: undefined, errors: [refused] });
});

it('reports cycles of fragments as such, as long as they are short', async () => {
  const circle = '{ post { ...A } } fragment A on Post { ...B } fragment B on Post { post { ...A } }';
  expect(await ask(circle)).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining('Cannot spread fragment "A" within itself') as string }],
  });
});

it('does not count shallow documents against the nesting limit', async () => {
  expect(await ask(nested(clientLimits.nesting))).toMatchObject({
    errors: [{ extensions: { limited: 'depth' } }],
  });
  const brackets = around(clientLimits.nesting - 4, '[', ']', '1');
  expect(await ask(`{ post { name(a: ${brackets}) } }`)).toMatchObject({
    errors: [{ message: expect.stringContaining('"a"') as string }],
  });
});

it('answers the introspection of tools', async () => {
  expect(await ask(getIntrospectionQuery({ inputValueDeprecation: true }))).toMatchObject({
    status: 200,
    errors: undefined,
  });
});

it('answers one operation at a time', async () => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '[{"query":"{ post { name } }"},{"query":"{ post { name } }"}]',
  });
  expect([response.status, asked]).toEqual([400, asked]);
});
