import { gatewaySecret, TestIssuer } from '@bien-cuong/testing';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { send, type Sent } from './testing/send';
import { TinyPlatform } from './testing/tiny-platform';

const compiled = new TinyPlatform();
const stock = new TinyPlatform();

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'equality-'));
  const manifest = join(folder, 'manifest.json');
  await writeFile(manifest, JSON.stringify({ moon: '{ largestMoon { name } }' }));
  const variables = { PERSISTED_DOCUMENTS: manifest };
  await Promise.all([compiled.start(variables), stock.start({ ...variables, EXECUTOR: 'stock' })]);
});
afterAll(async () => {
  await Promise.all([compiled.stop(), stock.stop()]);
  await rm(folder, { recursive: true });
});

const preflight = { 'apollo-require-preflight': '1' };
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const byHash = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha(text) } });
const registered = '{ planets { name } language }';

const requests: [string, Sent][] = [
  ['a query over both', { body: { query: '{ planets { name radius moons { name } } }' } }],
  ['aliases', { body: { query: '{ a: planets { b: name } b: largestMoon { c: name } }' } }],
  [
    'variables',
    {
      body: {
        query:
          'query Q($name: String!, $first: Int = 1) { planet(name: $name) { name moons(first: $first) { name } } }',
        variables: { name: 'Mars' },
      },
    },
  ],
  [
    'skip and include by variables',
    {
      body: {
        query:
          'query ($a: Boolean!, $b: Boolean = true) { planets { name @skip(if: $a) radius @include(if: $b) } }',
        variables: { a: true },
      },
    },
  ],
  [
    'one of several operations',
    { body: { query: 'query A { planets { name } } query B { language }', operationName: 'B' } },
  ],
  ['several operations and none chosen', { body: { query: 'query A { language } query B { language }' } }],
  ['an operation that is not there', { body: { query: 'query A { language }', operationName: 'C' } }],
  ['an empty operation name', { body: { query: 'query A { language }', operationName: '' } }],
  [
    'a variable that is missing',
    { body: { query: 'query ($name: String!) { planet(name: $name) { name } }' } },
  ],
  [
    'a variable of a wrong type, in English',
    {
      headers: { 'accept-language': 'en' },
      body: { query: 'query ($n: String!) { planet(name: $n) { name } }', variables: { n: 7 } },
    },
  ],
  ['an unknown field', { body: { query: '{ planets { mass } }' } }],
  ['no GraphQL', { body: { query: '{ planets {' } }],
  ['no operation', { body: { query: 'fragment F on Planet { name }' } }],
  ['nothing', { body: {} }],
  ['a list', { body: [{ query: '{ language }' }] }],
  ['an error of a subgraph', { body: { query: '{ planet(name: "Vulcan") { name } language }' } }],
  ['a mutation', { body: { query: 'mutation { name(moon: "X") { name } }' } }],
  [
    'two mutations',
    { body: { query: 'mutation { a: name(moon: "A") { name } b: discover(name: "B") { name } }' } },
  ],
  [
    'introspection',
    { body: { query: '{ __schema { queryType { name } } __type(name: "Moon") { fields { name } } }' } },
  ],
  ['its own type', { body: { query: '{ __typename planets { __typename } }' } }],
  ['a query by GET', { method: 'GET', headers: preflight, search: { query: '{ language }' } }],
  ['a query by GET without a preflight', { method: 'GET', search: { query: '{ language }' } }],
  [
    'a mutation by GET',
    { method: 'GET', headers: preflight, search: { query: 'mutation { name(moon: "X") { name } }' } },
  ],
  ['a document that nobody registered', { body: { extensions: byHash('{ planets { radius } }') } }],
  ['a document with its hash', { body: { query: registered, extensions: byHash(registered) } }],
  ['a hash alone', { body: { extensions: byHash(registered) } }],
  [
    'a hash by GET',
    { method: 'GET', headers: preflight, search: { extensions: JSON.stringify(byHash(registered)) } },
  ],
  ['a hash of something else', { body: { query: '{ language }', extensions: byHash(registered) } }],
  [
    'another version of hashes',
    { body: { extensions: { persistedQuery: { version: 2, sha256Hash: sha(registered) } } } },
  ],
  ['a registered document by its name', { body: { documentId: 'moon' } }],
  [
    'a registered document by its hash',
    { body: { documentId: `sha256:${sha('{ largestMoon { name } }')}` } },
  ],
  ['a registered document by GET', { method: 'GET', headers: preflight, search: { documentId: 'moon' } }],
  ['a document that is not registered', { body: { documentId: 'sun' } }],
  [
    'a document that is not registered by GET',
    { method: 'GET', headers: preflight, search: { documentId: 'sun' } },
  ],
  ['an extension nobody knows', { body: { query: '{ language }', extensions: { trace: true } } }],
  [
    'another media type',
    { headers: { accept: 'application/graphql-response+json' }, body: { query: '{ language }' } },
  ],
  ['a media type that is not offered', { headers: { accept: 'text/csv' }, body: { query: '{ language }' } }],
  [
    'variables that are a list',
    { body: { query: 'query ($n: String!) { planet(name: $n) { name } }', variables: [1] } },
  ],
];

describe('the fast path answers as Apollo Server does', () => {
  it.each(requests)('%s', async (_name, request) => {
    const expected = await send(stock, request);
    // The first request goes to Apollo Server here, too; later ones need not.
    expect(await send(compiled, request)).toEqual(expected);
    expect(await send(compiled, request)).toEqual(expected);
    expect(await send(compiled, request)).toEqual(expected);
  });

  it('answers a registered document', async () => {
    const { body } = await send(compiled, { body: { documentId: 'moon' } });
    expect(body).toEqual({ data: { largestMoon: { name: 'Moon' } } });
  });

  it('really bypasses Apollo Server', async () => {
    expect(
      await compiled.metric('gateway_cache_lookups_total{cache="operations",result="hit"}'),
    ).toBeGreaterThan(requests.length / 2);
  });
});

describe('while a subgraph is down', () => {
  beforeAll(() => Promise.all([compiled.system.moons.stop(), stock.system.moons.stop()]));
  afterAll(() => Promise.all([compiled.system.moons.restart(), stock.system.moons.restart()]));

  it.each([
    '{ planets { name moons { name } } }',
    '{ planets { name } largestMoon { name } spoken: language }',
    '{ planet(name: "Mars") { name count } planets { name } }',
    '{ firstPlanet { name count } }',
    'mutation { name(moon: "X") { name } }',
  ])('%s', async (query) => {
    for (const language of ['vi', 'en']) {
      const request: Sent = { headers: { 'accept-language': language }, body: { query } };
      const expected = await send(stock, request);
      for (let times = 0; times < 3; times++) expect(await send(compiled, request)).toEqual(expected);
    }
  });
});

describe('in production', () => {
  const closed = new TinyPlatform();
  let issuer: TestIssuer;
  let headers: Record<string, string>;
  beforeAll(async () => {
    issuer = await TestIssuer.start();
    headers = { authorization: `Bearer ${await issuer.token()}` };
    const access = { OIDC_ISSUER: issuer.url, GATEWAY_SECRET: gatewaySecret };
    await closed.start({ NODE_ENV: 'production', ...access });
  });
  afterAll(async () => {
    await closed.stop();
    await issuer.stop();
  });

  it('keeps introspection and suggestions from both', async () => {
    for (const query of [
      '{ __schema { queryType { name } } }',
      '{ planet { name } }',
      '{ planetz { name } }',
    ]) {
      const first = await send(closed, { headers, body: { query } });
      expect(first.status).toBe(400);
      expect(JSON.stringify(first.body)).not.toMatch(/Did you mean/);
      expect(await send(closed, { headers, body: { query } })).toEqual(first);
    }
  });

  it('refuses fragments that expand exponentially', async () => {
    const fields = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Planet { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ planets { ...F0 } } ${fields.join(' ')} fragment F30 on Planet { name }`;
    for (let times = 0; times < 2; times++) {
      expect((await send(closed, { headers, body: { query } })).status).toBe(400);
    }
  });
});
