import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGatewayEnvironment } from '../environment';
import { TinyPlatform } from '../testing/tiny-platform';

const registered = '{ planets { name } }';
const other = '{ planets { radius } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const platform = new TinyPlatform();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'persisted-only-'));
  const PERSISTED_DOCUMENTS = join(folder, 'manifest.json');
  const WARM_OPERATIONS = join(folder, 'warm.graphql');
  await writeFile(PERSISTED_DOCUMENTS, JSON.stringify({ 'x-spec:planets': registered }));
  await writeFile(WARM_OPERATIONS, other);
  await platform.start({ PERSISTED_DOCUMENTS, WARM_OPERATIONS, PERSISTED_ONLY: 'true' });
});

afterAll(async () => {
  await platform.stop();
  await rm(folder, { recursive: true });
});

async function post(body: object) {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as {
    data?: object;
    errors?: { extensions: { code: string } }[];
  };
  return [response.status, data ? 'data' : errors?.[0]?.extensions.code];
}

async function get(search: string) {
  const response = await fetch(`${platform.url}/graphql?${search}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  return response.status;
}

const persistedQuery = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

it.each([
  ['in full', { query: registered }],
  ['by its identifier', { documentId: 'x-spec:planets' }],
  ['by its hash', { documentId: `sha256:${sha256(registered)}` }],
  ['as an automatic persisted query', { extensions: persistedQuery(registered) }],
])('answers a registered document %s', async (_how, body) => {
  for (let repeated = 0; repeated < 3; repeated++) expect(await post(body)).toEqual([200, 'data']);
});

it.each([
  ['in full, though it was planned at start', { query: other }],
  ['with the name of a registered one', { query: other, documentId: 'x-spec:planets' }],
  ['that wants to be registered', { query: other, extensions: persistedQuery(other) }],
  ['of introspection', { query: '{ __schema { queryType { name } } }' }],
  ['that is none', { query: '{' }],
])('refuses another document %s', async (_how, body) => {
  for (let repeated = 0; repeated < 3; repeated++)
    expect(await post(body)).toEqual([403, 'PERSISTED_QUERY_ONLY']);
  expect(await post({ extensions: persistedQuery(other) })).not.toContain('data');
});

it('holds for GET, and for a parameter that a URL has twice', async () => {
  const [good, bad] = [registered, other].map((text) => `query=${encodeURIComponent(text)}`);
  expect([await get(good ?? ''), await get(bad ?? ''), await get(`${good}&${bad}`)]).toEqual([200, 403, 403]);
});

it('still reports its health', async () => {
  expect((await fetch(`${platform.url}/health/ready`)).status).toBe(200);
});

it('does not start without registered documents', () => {
  expect(() => readGatewayEnvironment({ PERSISTED_ONLY: 'true' })).toThrow(
    /PERSISTED_ONLY: needs PERSISTED_DOCUMENTS/,
  );
});
