import 'reflect-metadata';

import type { RunningService } from '@bien-cuong/http';
import { createTestDatabase, type TestDatabase, TestIssuer, expectOnConsole } from '@bien-cuong/testing';
import { GatewayProof } from '@bien-cuong/tokens';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

import type { SubgraphContext } from '../serve/context';
import { subgraphVariables } from '../serve/environment';
import { startSubgraph } from '../serve/subgraph';
import { noRules } from '../testing/no-rules';

expectOnConsole('warn', /^spec answers whoever reaches it, on this machine alone/);
expectOnConsole('warn', /^spec lets disabled accounts change things until their token ends/);

@ObjectType()
class Caller {
  @Field(() => String, { nullable: true })
  subject: string | undefined;

  @Field(() => String, { nullable: true })
  address: string | undefined;

  @Field(() => String, { nullable: true })
  requestId: string | undefined;
}

@ObjectType({ description: 'An entity.' })
class Stand {
  @Field(() => ID)
  id: string;
}

@Resolver()
class CallerResolver {
  @Query(() => Caller)
  caller(@Ctx() { caller, address, requestId }: SubgraphContext): Caller {
    return { subject: caller?.subject, address, requestId };
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
      parts: () => ({ resolvers: [new CallerResolver()], rules: noRules }),
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

it('answers a developer without a token on this machine, and warns of it', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation();
  service = await start({});
  expect(warned).toHaveBeenCalledWith(
    'spec answers whoever reaches it, on this machine alone: OIDC_ISSUER is not set',
  );
  warned.mockRestore();
  expect((await ask('{ caller { subject } }')).body).toEqual({ data: { caller: { subject: null } } });
});

it('verifies the token again, and gives resolvers the caller', async () => {
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

it('gives its SDL and its changes only to a gateway with a proof', async () => {
  service = await start({ GATEWAY_SECRET: secret });
  const proof = await new GatewayProof(secret, 'spec').header();
  const forged = await new GatewayProof(secret.toUpperCase(), 'spec').header();
  const sisters = await new GatewayProof(secret, 'sister').header();
  const query = '{ _service { sdl } }';
  for (let repeated = 0; repeated < 3; repeated++) {
    expect(await ask(query, proof)).toMatchObject({
      body: { data: { _service: { sdl: expect.any(String) } } },
    });
    for (const headers of [{}, forged, sisters]) {
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
  expect([await follow({}), await follow(forged), await follow(sisters), await follow(proof)]).toEqual([
    403, 403, 403, 200,
  ]);
});

it('answers other fields to callers that are no gateway', async () => {
  service = await start({ GATEWAY_SECRET: secret });
  expect(await ask('{ stand { id } }')).toEqual({ status: 200, body: { data: { stand: { id: '1' } } } });
});

it('takes the caller’s address and the id of the request only from a gateway, on both paths', async () => {
  service = await start({ GATEWAY_SECRET: secret });
  const proof = await new GatewayProof(secret, 'spec').header();
  const forged = await new GatewayProof(secret.toUpperCase(), 'spec').header();
  const given = '0198f3a2-5f0c-4a55-9a4e-0c52b1f0a001/request-1';
  const made: unknown = expect.stringMatching(`^[0-9a-f-]{36}/${given}$`);
  const headers = { 'x-forwarded-for': '192.0.2.7', 'x-request-id': given };
  const address = async (more: Record<string, string>) => {
    const { body } = await ask('{ caller { address requestId } }', { ...headers, ...more });
    return (body as { data: { caller: object } }).data.caller;
  };
  for (let repeated = 0; repeated < 3; repeated++) {
    expect(await address(proof)).toEqual({ address: '192.0.2.7', requestId: given });
    for (const more of [{}, forged])
      expect(await address(more)).toEqual({ address: '127.0.0.1', requestId: made });
    const harmful = await address({ ...proof, 'x-request-id': 'x;=cmd|calc' });
    expect(harmful).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
  }
});

it('limits callers that are no gateway, and does not limit gateways', async () => {
  service = await start({ GATEWAY_SECRET: secret, OIDC_ISSUER: issuer.url, REQUESTS_PER_MINUTE: '2' });
  const proof = await new GatewayProof(secret, 'spec').header();
  const forged = await new GatewayProof(secret.toUpperCase(), 'spec').header();
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
