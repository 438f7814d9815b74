import { gunzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { type RawRequest, ask, json } from './testing/raw-request';
import { long, serveTiny, TinyFastPath } from './testing/tiny-service';
import type { RunningService } from './serve-graphql';

let fast: TinyFastPath;
let lean: RunningService;
let stock: RunningService;

beforeEach(async () => {
  fast = new TinyFastPath();
  [lean, stock] = await Promise.all([serveTiny(fast), serveTiny()]);
});

afterEach(() => Promise.all([lean.stop(), stock.stop()]));

const query = JSON.stringify({ query: '{ language }' });
const preflight = { 'apollo-require-preflight': 'true' };
const get = (search: string, headers: Record<string, string> = preflight): RawRequest => ({
  method: 'GET',
  path: `/graphql?${search}`,
  headers,
});
const accepting = (accept: string): RawRequest => ({ headers: { ...json, accept }, body: query });

const token = { authorization: 'Bearer abc' };
const graphqlResponse = 'application/graphql-response+json';
const written = 'query=%7B%20language%20%7D';

const own: [string, RawRequest][] = [
  ['a plain POST', { body: query }],
  ['the charset', { headers: { 'content-type': 'application/json; charset=utf-8' }, body: query }],
  ['the language', { headers: { ...json, 'accept-language': 'en' }, body: query }],
  [
    'null for what is optional',
    { body: '{"query":"{ language }","variables":null,"operationName":null,"extensions":null}' },
  ],
  ['a plain GET', get('query=%7B%20language%20%7D')],
  ['an empty operation name', { body: '{"query":"{ language }","operationName":""}' }],
  ['an empty operation name by GET', get(`${written}&operationName=`)],
  [
    'a GET of urql',
    get(written, {
      ...token,
      accept: `${graphqlResponse}, application/graphql+json, application/json, text/event-stream, multipart/mixed`,
    }),
  ],
  ['a GET of graphql-request', get(written, { ...token, accept: `${graphqlResponse}, application/json` })],
  ['a GET of requests', get(written, { ...token, accept: '*/*', 'accept-encoding': 'gzip, deflate' })],
  ['application/graphql-response+json', accepting('application/graphql-response+json')],
  ['a wish list', accepting('application/graphql-response+json, application/json;q=0.9')],
  ['quality values', accepting('application/graphql-response+json;q=0.2, application/json;q=0.9')],
  ['any type', accepting('*/*')],
  ['a browser', accepting('text/html, application/*;q=0.8')],
  ['a long answer', { body: '{"query":"{ long }"}' }],
  [
    'compression over loopback',
    { headers: { ...json, 'accept-encoding': 'gzip, br' }, body: '{"query":"{ long }"}' },
  ],
];

it.each(own)('answers %s as Apollo Server does', async (_what, asked) => {
  const answer = await ask(lean, asked);
  expect(answer).toEqual(await ask(stock, asked));
  expect(answer.status).toBe(200);
  expect(fast.answers).toBe(1);
});

const foreign: [string, RawRequest][] = [
  ['an unacceptable type', accepting('text/html')],
  ['a broken body', { body: '{"query":' }],
  ['no body', {}],
  ['an empty object', { body: '{}' }],
  ['a batch', { body: `[${query}]` }],
  ['a query that is no text', { body: '{"query":1}' }],
  ['variables as text', { body: '{"query":"{ language }","variables":"{}"}' }],
  ['extensions as a list', { body: '{"query":"{ language }","extensions":[]}' }],
  ['a name that is no text', { body: '{"query":"{ language }","operationName":1}' }],
  ['a poisoned prototype', { body: '{"query":"{ language }","__proto__":{"a":1}}' }],
  ['another type of body', { headers: { 'content-type': 'text/plain' }, body: query }],
  ['no type of body', { headers: {}, body: query }],
  ['what the fast path leaves', { body: '{"query":"query($n: Int) { echo(n: $n) }","variables":{"n":7}}' }],
  ['an invalid operation', { body: '{"query":"{ nothing }"}' }],
  ['an unknown operation', { body: '{"query":"{ language }","operationName":"B"}' }],
  [
    'a variable of a wrong type',
    { body: '{"query":"query($n: Int) { echo(n: $n) }","variables":{"n":"x"}}' },
  ],
  [
    'a hash of an unknown document',
    { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}' },
  ],
  ['a chunked body', { headers: { ...json, 'transfer-encoding': 'chunked' }, body: query }],
  ['a body that is too long', { body: JSON.stringify({ query: ' '.repeat(5_000_000) }) }],
  ['a context that fails', { headers: { ...json, 'accept-language': 'xx' }, body: query }],
  ['a GET without preflight', get('query=%7B%20language%20%7D', {})],
  ['a GET with an empty token', get(written, { authorization: 'Bearer ' })],
  ['a GET with what browsers send by themselves', get(written, { authorization: 'Basic YTpi' })],
  ['a GET with JSON for a type and a token', get(written, { ...token, ...json })],
  ['a mutation by GET', get('query=mutation%7Bset%7D')],
  ['a mutation by GET with a token', get('query=mutation%7Bset%7D', token)],
  [
    'an empty name among several',
    { body: '{"query":"query A { language } query B { language }","operationName":""}' },
  ],
  ['a parameter given twice', get('query=%7B%20language%20%7D&query=%7B%20language%20%7D')],
  ['variables that are no JSON', get('query=%7B%20language%20%7D&variables=%7B')],
  ['another method', { method: 'PUT', body: query }],
  ['another path', { path: '/graphql/', body: query }],
];

it.each(foreign)('leaves %s to the ordinary path, unchanged', async (_what, asked) => {
  const answer = await ask(lean, asked);
  expect(answer).toEqual(await ask(stock, asked));
  expect(fast.answers).toBe(0);
});

it('compresses long answers for remote clients that accept it', async () => {
  const headers = { ...json, 'accept-encoding': 'gzip', 'x-forwarded-for': '192.0.2.7' };
  const answer = await ask(lean, { headers, body: '{"query":"{ long }"}' });
  expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(answer.body.length).toBeLessThan(1_000);
  expect(JSON.parse(gunzipSync(answer.body).toString())).toEqual({ data: { long } });
  const short = await ask(lean, { headers, body: query });
  expect(short.headers).not.toHaveProperty('content-encoding');
});

it('does not reveal what a fast path throws, and does not try again', async () => {
  const answer = await ask(lean, { body: '{"query":"{ throw }"}' });
  expect(answer.status).toBe(500);
  expect(answer.body.toString()).toBe(
    '{"errors":[{"message":"Internal server error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
  );
});

it('gives an answer without an id a new one, and counts it among the metrics', async () => {
  const { headers } = await fetch(`${lean.url}/graphql`, { method: 'POST', headers: json, body: query });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  const text = await (await fetch(`${lean.url}/metrics`)).text();
  expect(text).toMatch(
    /http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} 1/,
  );
});

it('tells the fast path when the client has gone', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  fast.gate = promise;
  const gone = new AbortController();
  const asked = fetch(`${lean.url}/graphql`, {
    method: 'POST',
    headers: json,
    body: query,
    signal: gone.signal,
  });
  while (!fast.lastSignal) await new Promise(setImmediate);
  gone.abort();
  await expect(asked).rejects.toThrow('aborted');
  const signal = fast.lastSignal;
  if (!signal.aborted) await new Promise((heard) => signal.addEventListener('abort', heard));
  expect(signal.aborted).toBe(true);
  resolve(undefined);
});

it('finishes what is running before it stops', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  fast.gate = promise;
  const running = ask(lean, { body: query });
  while (!fast.lastSignal) await new Promise(setImmediate);
  const stopped = lean.stop();
  resolve(undefined);
  expect((await running).body.toString()).toBe('{"data":{"language":"vi"}}\n');
  await stopped;
});

it('passes the audits of GraphQL over HTTP with and without the fast path', async () => {
  for (const service of [lean, stock]) {
    const results = await Promise.all(
      serverAudits({ url: `${service.url}/graphql`, fetchFn: withPreflight }).map((audit) => audit.fn()),
    );
    expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  }
});

function withPreflight(url: string, options: RequestInit = {}): Promise<Response> {
  return fetch(url, {
    ...options,
    headers: { ...preflight, ...(options.headers as Record<string, string>) },
  });
}
