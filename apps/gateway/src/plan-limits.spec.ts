import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { readGatewayEnvironment } from './environment';
import { createGateway } from './create-gateway';
import { gatewayMetrics } from './metrics';
import { Connections } from './subgraphs/connections';
import { Transports } from './subgraphs/transports';
import { TinyPlatform } from './testing/tiny-platform';
import type { CompiledGateway } from '@bien-cuong/plan-executor';
import type { GatewayContext } from './context';

const shared = 14;
const names = Array.from({ length: shared }, (_, index) => `f${index}`);
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const withFields = `${link} type T @key(fields: "id") { id: ID! ${names.map((name) => `${name}: U @shareable`).join(' ')} }
  type U @key(fields: "id") { id: ID! }`;

/**
 * Either of two subgraphs could answer each field, so every further field doubles the number of possible
 * plans.
 */
function manyWays(): string {
  const url = 'http://127.0.0.1:1/graphql';
  const { supergraphSdl = '' } = composeServices([
    {
      name: 'root',
      url,
      typeDefs: parse(`${link} type Query { t: T } type T @key(fields: "id") { id: ID! }`),
    },
    { name: 'left', url, typeDefs: parse(withFields) },
    { name: 'right', url, typeDefs: parse(withFields) },
    {
      name: 'more',
      url,
      typeDefs: parse(
        `${link} type U @key(fields: "id") { id: ID! ${names.map((name) => `${name}: Int`).join(' ')} }`,
      ),
    },
  ]);
  return supergraphSdl;
}

it('compares plans up to its limit, however many there are', async () => {
  const [environment, metrics] = [readGatewayEnvironment({}), gatewayMetrics()];
  const connections = new Connections(environment.settingsOf);
  const keeping = { beyondContract: () => [], refused: () => undefined };
  const transports = new Transports({ environment, metrics, connections, local: {}, keeping });
  const supergraph = { initialize: async () => ({ supergraphSdl: manyWays() }) };
  const gateway = createGateway({ environment, supergraph, transports, metrics, answers: undefined });
  await gateway.load();
  const query = `{ t { ${names.map((name) => `${name} { ${name} }`).join(' ')} } }`;
  const plan = (gateway as CompiledGateway<GatewayContext>).compile({ document: parse(query) });
  const evaluated = gateway['queryPlanner']?.lastGeneratedPlanStatistics().evaluatedPlanCount;
  expect(plan?.operations.length).toBeGreaterThanOrEqual(3);
  expect(evaluated).toBeGreaterThan(1);
  expect(evaluated).toBeLessThanOrEqual(100);
  await gateway.stop();
});

describe('an operation with too many fetches', () => {
  const platform = new TinyPlatform();
  const asked = () => platform.system.planets.headers.length + platform.system.moons.headers.length;

  beforeAll(() => platform.start({ MAX_FETCHES: '2' }));
  afterAll(() => platform.stop());

  it('is refused before any subgraph is asked, however often it is sent', async () => {
    expect((await platform.ask('{ planets { name moons { name } } }')).errors).toBeUndefined();
    const before = asked();
    for (let repeated = 0; repeated < 3; repeated++) {
      const response = await fetch(`${platform.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        body: JSON.stringify({ query: '{ planets { name moons { name } } language }' }),
      });
      expect([response.status, await response.json()]).toEqual([
        400,
        {
          errors: [
            {
              message:
                'The query needs 3 requests to services, at most 2 are allowed. Ask several queries instead.',
              extensions: { code: 'QUERY_TOO_LARGE', limited: 'fetches', most: 2 },
            },
          ],
        },
      ]);
    }
    expect(asked()).toBe(before);
  });
});
