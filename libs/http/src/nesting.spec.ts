import { type RawRequest, ask, json } from './testing/raw-request';
import { serveTiny, TinyFastPath } from './testing/tiny-service';
import type { RunningService } from './serve-graphql';

let service: RunningService;

beforeAll(async () => {
  service = await serveTiny(new TinyFastPath());
});

afterAll(() => service.stop());

const lists = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const query = 'query ($a: Int) { echo(n: $a) }';
const post = (variables: string): RawRequest => ({
  headers: json,
  body: `{"query":"${query}","variables":${variables}}`,
});
const get = (variables: string): RawRequest => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams({ query, variables }).toString().replaceAll('%3F', '?')}`,
  headers: { 'apollo-require-preflight': 'true', 'accept-language': 'en' },
});

it.each([
  ['lists', post(`{"a":${lists(5_000)}}`)],
  ['objects', post(objects(100_000))],
  ['extensions', { headers: json, body: `{"query":"{ language }","extensions":${objects(60)}}` }],
  ['the parameters of a URL', get(`{"a":${lists(1_000)}}`)],
  ['what stands behind a question mark', get(`{"?":${objects(1_000)}}`)],
  ['a batch', { headers: json, body: `[${objects(100_000)}]` }],
])('refuses values that are nested too deeply: %s', async (_what, asked) => {
  const { status, body } = await ask(service, asked);
  expect([status, JSON.parse(body.toString())]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] },
  ]);
});

it('leaves values that are nested less deeply to their types', async () => {
  const { status, body } = await ask(service, post(`{"a":${lists(40)}}`));
  expect([status, body.toString()]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
  expect((await ask(service, post('{"a":1}'))).status).toBe(200);
});
