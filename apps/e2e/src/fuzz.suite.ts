import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { GatewayProof } from '@bien-cuong/tokens';
import { gatewaySecret, type RunningPlatform, signIn, workspaceRoot } from '@bien-cuong/testing';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { newcomer } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { complaints } from './testing/complaints';
import { hostileRequests } from './testing/hostile-requests';

const review = readFileSync(join(workspaceRoot, 'libs/api/src/operations/cao-bang-review.graphql'), 'utf8');
const seed = 20_261_124;
const runs = 1_200;

async function schemaOf(url: string, token: string): Promise<GraphQLSchema> {
  const { data } = await ask(url, getIntrospectionQuery(), { token });
  return buildClientSchema(data as unknown as IntrospectionQuery);
}

export function fuzz(stage: () => RunningPlatform): void {
  let officer: { name: string; password: string };
  beforeAll(async () => (officer = await newcomer(stage(), 'headquarters')));

  const freshToken = () => signIn({ publicUrl: stage().url, url: stage().url }, officer);

  describe.each(['gateway', 'provinces', 'movements', 'personnel', 'awards'])('%s', (name) => {
    it('answers thousands of hostile requests without failing or revealing its insides', async () => {
      const url = stage().services[name] ?? '';
      const token = await freshToken();
      const schema = await schemaOf(url, token);
      const documents = [
        review,
        '{ __typename }',
        'query A($a: Int) { __typename @skip(if: true) } { __schema { types { name } } }',
      ];
      const requests = fc.sample(hostileRequests(schema, documents), { seed, numRuns: runs });
      const proof = await new GatewayProof(gatewaySecret, name).header();
      const found = await complaints(url, requests, { ...proof, authorization: `Bearer ${token}` });
      expect(found.slice(0, 5)).toEqual([]);
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    });
  });

  it('still works the same afterwards', async () => {
    const { processes, url } = stage();
    for (const pid of Object.values(processes)) expect(() => process.kill(pid, 0)).not.toThrow();
    const token = await freshToken();
    expect(await ask(url, review, { token })).toMatchObject({ status: 200, errors: undefined });
  });
}
