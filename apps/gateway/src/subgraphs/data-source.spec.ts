import { createServer, type Server } from 'node:http';
import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types';
import { gatewayMetrics } from '../metrics';
import { Connections } from './connections';
import { SubgraphDataSource } from './data-source';
import { httpTransport } from './http-transport';
import { settingsBy } from './settings';
import type { AddressInfo } from 'node:net';

const heard = (headers: Record<string, string>) => headers;
const connections = new Connections(settingsBy({}, undefined));
const { duration, joinedFetches } = gatewayMetrics();
const joined = joinedFetches.labels('odd');
let server: Server;
let answer: { status: number; type: string; body: string };

beforeAll(async () => {
  server = createServer((_request, response) => {
    if (answer.status === 0) return response.destroy();
    return response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await connections.close();
  server.close();
});

function ask(query = '{ a b }') {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const transport = httpTransport({ name: 'odd', url, timeoutMs: 500, heard, connections, duration, joined });
  const source = new SubgraphDataSource('odd', transport);
  return source.process({
    kind: GraphQLDataSourceRequestKind.HEALTH_CHECK,
    request: { query },
    context: { language: 'en', headers: {} },
  });
}

const unavailable = [
  {
    message: 'The service “odd” is not available at the moment. Try again later.',
    path: [],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'odd' },
  },
];

it.each([400, 401, 500])('takes GraphQL errors under HTTP status %d for what they are', async (status) => {
  const errors = [{ message: 'Not yours', path: ['a'], extensions: { code: 'FORBIDDEN' } }];
  answer = { status, type: 'application/json', body: JSON.stringify({ errors, data: null }) };
  expect(await ask()).toEqual({ data: null, errors });
});

it.each([
  ['a page of a proxy', { status: 502, type: 'text/html', body: '<h1>10.0.0.7 is away</h1>' }],
  ['half an answer', { status: 200, type: 'application/json', body: '{"data":{"a"' }],
  ['JSON that is no GraphQL', { status: 503, type: 'application/json', body: '{"error":"closing"}' }],
  ['a connection that breaks', { status: 0, type: '', body: '' }],
])('reports %s as a subgraph that is not available', async (_name, given) => {
  answer = given;
  expect(await ask()).toEqual({ data: null, errors: unavailable });
  expect((await ask('mutation { a b }')).errors).toMatchObject([
    { path: [], extensions: { code: 'NOT_CONFIRMED', service: 'odd' } },
  ]);
});
