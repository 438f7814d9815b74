import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Connections } from './connections';
import { complaintOf } from './health';
import { settingsBy } from './settings';

const data = { data: { __typename: 'Query' } };
const ready = ({ url }: IncomingMessage): [number, object?] => (url === '/health/ready' ? [200] : [500]);
const stock = ({ method, url }: IncomingMessage): [number, object?] =>
  method === 'POST' && url === '/graph?v=1' ? [200, data] : [404];

let server: Server;
let connections: Connections;
let asked: string[] = [];

afterEach(async () => {
  await connections.close();
  server.closeAllConnections();
  server.close();
});

/** The complaint about a subgraph that answers like this; `at` stands for its address. */
async function complaint(
  settings: object,
  answer: (request: IncomingMessage) => [number, (object | string)?],
) {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const [status, body = {}] = answer(request);
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settingsOf = settingsBy({ weather: settings }, undefined);
  connections = new Connections(settingsOf);
  const subgraph = { name: 'weather', url: `${at}/graph?v=1` };
  return (await complaintOf(subgraph, { subgraphUrls: {}, settingsOf, connections }))?.replace(at, 'at');
}

it('trusts what one of the platform says of itself', async () => {
  expect(await complaint({ ours: true }, ready)).toBeUndefined();
  expect(asked).toEqual(['GET /health/ready']);
});

it('accepts that it is not ready', async () => {
  expect(await complaint({ ours: true }, () => [503])).toBe('GET at/health/ready: status 503');
  expect(asked).toEqual(['GET /health/ready']);
});

it('sends a query to one without a health check', async () => {
  expect(await complaint({ ours: true }, stock)).toBeUndefined();
  expect(asked).toEqual(['GET /health/ready', 'POST /graph?v=1']);
});

it.each([
  ['answers', undefined, {}, stock],
  ['wants a token that the gateway has not', undefined, { token: true }, () => [401, { errors: [] }]],
  [
    'wants a token and gets none',
    'status 401, and no GraphQL answer with data',
    {},
    () => [401, { errors: [] }],
  ],
  ['has no data', 'status 200, and no GraphQL answer with data', {}, () => [200, { data: null }]],
  ['is a web site', 'status 200, and no GraphQL answer with data', {}, () => [200, '<html>']],
  ['is not there', 'status 404, and no GraphQL answer with data', {}, () => [404]],
] as const)('asks that of another team nothing else: one that %s', async (_what, why, settings, answer) => {
  const whole = why && `POST { __typename } to at/graph?v=1: ${why}`;
  expect(await complaint(settings, answer as never)).toBe(whole);
  expect(asked).toEqual(['POST /graph?v=1']);
});

it('says why it is not reached', async () => {
  connections = new Connections(settingsBy({}, undefined));
  const settingsOf = settingsBy({ awards2: { ours: true } }, undefined);
  const [subgraphUrls, url] = [{}, 'http://127.0.0.1:1/graphql'];
  const reasons = ['awards2', 'weather'].map((name) =>
    complaintOf({ name, url }, { subgraphUrls, settingsOf, connections }),
  );
  expect(await Promise.all(reasons)).toEqual([
    'GET http://127.0.0.1:1/health/ready: connect ECONNREFUSED 127.0.0.1:1',
    'POST { __typename } to http://127.0.0.1:1/graphql: connect ECONNREFUSED 127.0.0.1:1',
  ]);
});
