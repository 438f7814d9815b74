import 'reflect-metadata';

import type { RunningService } from '@bien-cuong/http';
import { createTestDatabase, type TestDatabase, TestIssuer } from '@bien-cuong/testing';
import { GatewayProof } from '@bien-cuong/tokens';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

import type { SubgraphContext } from './context';
import { subgraphVariables } from './environment';
import { startSubgraph } from './subgraph';

@ObjectType()
class Caller {
  @Field(() => String, { nullable: true })
  subject: string | undefined;
}

@ObjectType({ description: 'An entity.' })
class Stand {
  @Field(() => ID)
  id: string;
}

@Resolver()
class CallerResolver {
  @Query(() => Caller)
  caller(@Ctx() { caller }: SubgraphContext): Caller {
    return { subject: caller?.subject };
  }

  @Query(() => Stand)
  stand(): Stand {
    return { id: '1' };
  }
}

const secret = 'a secret of at least thirty-two characters';
let database: TestDatabase;
let issuer: TestIssuer;
let service: RunningService;

const start = (variables: Record<string, string>) =>
  startSubgraph(
    {
      database: { name: 'spec', entities: [], migrations: [] },
      mainTable: 'none',
      seed: () => Promise.resolve(),
      parts: () => ({ resolvers: [new CallerResolver()] }),
    },
    subgraphVariables.parse({ DATABASE_URL: database.url, PORT: 0, ...variables }),
  );

async function ask(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

const follow = async (headers: Record<string, string>) =>
  (
    await fetch(`${service.url}/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"leave":true}',
    })
  ).status;

beforeAll(async () => {
  [database, issuer] = await Promise.all([createTestDatabase(), TestIssuer.start()]);
});

afterAll(() => Promise.all([database.drop(), issuer.stop()]));

afterEach(() => service.stop());

it('verifies the token again, and tells resolvers who asks', async () => {
  service = await start({ OIDC_ISSUER: issuer.url });
  const authorization = `Bearer ${await issuer.token({ claims: { sub: 'account-7' } })}`;
  for (let repeated = 0; repeated < 3; repeated++)
    expect(await ask('{ caller { subject } }', { authorization })).toEqual({
      status: 200,
      body: { data: { caller: { subject: 'account-7' } } },
    });
  expect(await ask('{ caller { subject } }')).toMatchObject({
    status: 401,
    body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  });
});

it('tells its SDL, and its changes, only to a gateway that proves itself', async () => {
  service = await start({ GATEWAY_SECRET: secret });
  const proof = await new GatewayProof(secret).header();
  const forged = await new GatewayProof(secret.toUpperCase()).header();
  const query = '{ _service { sdl } }';
  for (let repeated = 0; repeated < 3; repeated++) {
    expect(await ask(query, proof)).toMatchObject({
      body: { data: { _service: { sdl: expect.any(String) } } },
    });
    for (const headers of [{}, forged]) {
      const { body } = await ask(query, headers);
      expect(body).toEqual({
        data: null,
        errors: [
          {
            message: 'Only a gateway may ask for this field.',
            path: ['_service'],
            locations: expect.anything(),
            extensions: { code: 'FORBIDDEN' },
          },
        ],
      });
    }
  }
  expect([await follow({}), await follow(forged), await follow(proof)]).toEqual([403, 403, 200]);
});

it('answers other fields to who is no gateway', async () => {
  service = await start({ GATEWAY_SECRET: secret });
  expect(await ask('{ stand { id } }')).toEqual({ status: 200, body: { data: { stand: { id: '1' } } } });
});

it('answers who is no gateway so often in a minute, and a gateway as often as it asks', async () => {
  service = await start({ GATEWAY_SECRET: secret, OIDC_ISSUER: issuer.url, REQUESTS_PER_MINUTE: '2' });
  const proof = await new GatewayProof(secret).header();
  const forged = await new GatewayProof(secret.toUpperCase()).header();
  const authorization = `Bearer ${await issuer.token()}`;
  const statuses = async (count: number, headers: Record<string, string>) => {
    const found: number[] = [];
    for (let index = 0; index < count; index++)
      found.push((await ask('{ stand { id } }', { authorization, ...headers })).status);
    return found;
  };
  expect(await statuses(5, proof)).toEqual([200, 200, 200, 200, 200]);
  expect(await statuses(3, forged)).toEqual([200, 200, 429]);
});
