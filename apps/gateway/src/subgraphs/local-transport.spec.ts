import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '@bien-cuong/domain';
import { parse } from 'graphql';
import { gatewayMetrics } from '../metrics';
import { solarSystem } from '../testing/solar-system';
import { Connections } from './connections';
import { httpTransport } from './http-transport';
import { settingsBy } from './settings';
import { type LocalSubgraph, localTransport } from './local-transport';
import type { ApolloServer } from '@apollo/server';
import type { SubgraphRequest, Transport } from '@bien-cuong/plan-executor';
import type { GatewayContext } from '../context';

const { planets, moons, pace } = solarSystem();
const connections = new Connections(settingsBy({}, undefined));
const timeoutMs = 400;
let ways: Record<'planets' | 'moons', { local: Transport<GatewayContext>; http: Transport<GatewayContext> }>;

/** The same schema as over HTTP. */
function localOf(apollo: ApolloServer): LocalSubgraph {
  return {
    ready: () => Promise.resolve('up'),
    execute: async ({ query, operationName }, variables) => {
      const { body } = await apollo.executeOperation({ query, operationName, variables });
      return body.kind === 'single' ? body.singleResult : undefined;
    },
  };
}

async function waysTo(name: 'planets' | 'moons') {
  const system = { planets, moons }[name];
  await system.start();
  const apollo = system.createApollo();
  await apollo.start();
  const joined = gatewayMetrics().joinedFetches.labels(name);
  const guard = () => ({ name, timeoutMs, duration: gatewayMetrics().duration });
  return {
    local: localTransport({ ...guard(), subgraph: localOf(apollo) }),
    http: httpTransport({ ...guard(), url: system.url, heard: (headers) => headers, connections, joined }),
  };
}

beforeAll(async () => {
  ways = { planets: await waysTo('planets'), moons: await waysTo('moons') };
});

beforeEach(() => {
  pace.moonsDelayMs = 0;
});

afterAll(async () => {
  await connections.close();
  await Promise.all([planets.stop(), moons.stop()]);
});

function request(
  query: string,
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): SubgraphRequest<GatewayContext> {
  const document = parse(query);
  const kind = query.startsWith('mutation') ? 'mutation' : 'query';
  const shape = { operationName: undefined, requires: 'representations' in variables, path: [] };
  return {
    operation: { ...shape, subgraph: 'tiny', query, document, kind, variableNames: [] },
    variables,
    body: () => JSON.stringify({ query, variables }),
    context: {
      language: 'en',
      headers: {},
      scope: '',
      identity: undefined,
      day: '',
      began: 0,
      deadline: Infinity,
      received: { bytes: 0 },
    },
    signal,
  };
}

const entities = 'query ($representations: [_Any!]!) { _entities(representations: $representations) {';
const asked: [string, 'planets' | 'moons', string, Record<string, unknown>][] = [
  ['a list', 'planets', '{ planets { name radius } }', {}],
  ['an error with all that a client must not see', 'planets', '{ planet(name: "Pluto") { radius } }', {}],
  ['what is missing', 'moons', '{ largestMoon { name } }', {}],
  [
    'entities',
    'moons',
    `${entities} ... on Planet { moons { name } count } } }`,
    {
      representations: ['Mars', 'Earth'].map((name) => ({ __typename: 'Planet', name })),
    },
  ],
  ['an operation that does not fit', 'planets', '{ comets }', {}],
];

it.each(asked)('gives for %s what HTTP gives', async (_, name, query, variables) => {
  const { local, http } = ways[name];
  const answer = await local(request(query, variables));
  expect(JSON.parse(JSON.stringify(answer))).toEqual(await http(request(query, variables)));
});

it('gives every request an answer of its own', async () => {
  const { local } = ways.planets;
  const [one, other] = await Promise.all([1, 2].map(async () => local(request('{ planets { name } }'))));
  expect(one).toEqual(other);
  expect(one?.data).not.toBe(other?.data);
  expect(one?.data?.['planets']).not.toBe(other?.data?.['planets']);
});

it('has the same time limit as over HTTP, and reports the same', async () => {
  pace.moonsDelayMs = 2 * timeoutMs;
  const { local, http } = ways.moons;
  const [here, there] = await Promise.all(
    [local, http].map(async (way) => way(request('{ largestMoon { name } }'))),
  );
  expect(here).toEqual(there);
  expect(here?.errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_TIMEOUT', service: 'tiny' });
});

it('stops waiting when the client goes away', async () => {
  pace.moonsDelayMs = timeoutMs / 2;
  const leaving = new AbortController();
  const waiting = ways.moons.local(request('{ largestMoon { name } }', {}, leaving.signal));
  await sleep(10);
  leaving.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
});

function brokenBy(error: Error): Transport<GatewayContext> {
  const subgraph: LocalSubgraph = {
    ready: () => Promise.resolve('down'),
    execute: () => Promise.reject(error),
  };
  return localTransport({ name: 'broken', timeoutMs, duration: gatewayMetrics().duration, subgraph });
}

it.each<[string, Error, string]>([
  ['may have been made', new Error('no database at 10.0.0.7'), 'NOT_CONFIRMED'],
  ['was not made', new Unavailable({ vi: 'chưa', en: 'no database yet' }), 'SUBGRAPH_UNAVAILABLE'],
])('says of a change that it %s', async (what, error, code) => {
  const { errors } = await brokenBy(error)(request('mutation { a b }'));
  expect(errors).toMatchObject([
    { message: expect.stringContaining(what) as string, path: [], extensions: { code, service: 'tiny' } },
  ]);
});

it('gives NOT_CONFIRMED for a mutation that took too long, over HTTP and here', async () => {
  pace.moonsDelayMs = 2 * timeoutMs;
  const { local, http } = ways.moons;
  const [here, there] = await Promise.all(
    [local, http].map(async (way) => way(request('mutation { name(moon: "X") { name } }'))),
  );
  expect(here).toEqual(there);
  expect(here?.errors?.[0]?.extensions).toEqual({ code: 'NOT_CONFIRMED', service: 'tiny' });
});

it('reports a subgraph that cannot answer as one that is not available', async () => {
  const { errors } = await brokenBy(new Error('no database at 10.0.0.7'))(request('{ a b }'));
  expect(errors?.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
    [[], 'SUBGRAPH_UNAVAILABLE'],
  ]);
  expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
});
