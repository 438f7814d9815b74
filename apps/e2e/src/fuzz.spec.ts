import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { GatewayProof } from '@bien-cuong/tokens';
import { gatewaySecret, type RunningPlatform, startPlatform, workspaceRoot } from '@bien-cuong/testing';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { ask } from './testing/ask';
import { type HostileRequest, hostileRequests } from './testing/hostile-requests';
import { leakIn } from './testing/leaks';

jest.setTimeout(240_000);

const review = readFileSync(join(workspaceRoot, 'libs/api/src/operations/cao-bang-review.graphql'), 'utf8');
const seed = 20_261_124;
const runs = 1_200;
const together = 20;

let platform: RunningPlatform;
let proof: Record<string, string>;

beforeAll(async () => {
  platform = await startPlatform();
  proof = await new GatewayProof(gatewaySecret).header();
});

afterAll(() => platform.stop());

/** What is wrong with the answer to a request; undefined when nothing is. */
async function complaint(url: string, { path, ...request }: HostileRequest): Promise<string | undefined> {
  const response = await fetch(`${url}${path}`, { ...request, headers: { ...request.headers, ...proof } });
  const text = await response.text();
  const monitoring = ['/metrics', '/health/ready'].includes(path);
  const leak = monitoring ? undefined : leakIn(text);
  const isOurFault = response.status >= 500 || /INTERNAL_SERVER_ERROR|SUBGRAPH_UNAVAILABLE/.test(text);
  if (!leak && !isOurFault) return undefined;
  return `${request.method} ${path} ${request.body?.slice(0, 600) ?? ''} → ${response.status} ${text.slice(0, 600)}`;
}

async function complaints(url: string, requests: HostileRequest[]): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < requests.length; from += together) {
    const batch = requests.slice(from, from + together);
    const answers = await Promise.all(batch.map((request) => complaint(url, request)));
    found.push(...answers.filter((one) => one !== undefined));
  }
  return found;
}

async function schemaOf(url: string): Promise<GraphQLSchema> {
  const { data } = await ask(url, getIntrospectionQuery());
  return buildClientSchema(data as unknown as IntrospectionQuery);
}

describe.each(['gateway', 'provinces', 'movements', 'personnel', 'awards'])('%s', (name) => {
  it('answers thousands of hostile requests without failing and without telling of its insides', async () => {
    const url = platform.services[name] ?? '';
    const schema = await schemaOf(url);
    const documents = [
      review,
      '{ __typename }',
      'query A($a: Int) { __typename @skip(if: true) } { __schema { types { name } } }',
    ];
    const requests = fc.sample(hostileRequests(schema, documents), { seed, numRuns: runs });
    const found = await complaints(url, requests);
    expect(found.slice(0, 5)).toEqual([]);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });
});

it('is the same platform afterwards', async () => {
  const { processes } = platform;
  for (const pid of Object.values(processes)) expect(() => process.kill(pid, 0)).not.toThrow();
  expect(await ask(platform.url, review)).toMatchObject({ status: 200, errors: undefined });
});
