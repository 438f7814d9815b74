import { TestIssuer } from '@bien-cuong/testing';
import { getIntrospectionQuery } from 'graphql';
import { moonsSdl, planetsSdl } from '../testing/solar-system';
import { compose, TinyPlatform } from '../testing/tiny-platform';

/** The radius of planets, and every mutation, are not for partners. */
const supergraph = compose(
  planetsSdl
    .replace('import: ["@key"]', 'import: ["@key", "@tag"]')
    .replace('radius: Int!', 'radius: Int! @tag(name: "internal")')
    .replace('type Mutation {', 'type Mutation @tag(name: "internal") {'),
  moonsSdl
    .replace('import: ["@key"]', 'import: ["@key", "@tag"]')
    .replace('type Mutation {', 'type Mutation @tag(name: "internal") {'),
);
const platform = new TinyPlatform();
const strict = new TinyPlatform();
let issuer: TestIssuer;

const ask = (query: string, ...roles: string[]) => askAt(platform, query, ...roles);
const askStrictly = (query: string, ...roles: string[]) => askAt(strict, query, ...roles);

async function askAt({ url }: TinyPlatform, query: string, ...roles: string[]) {
  const authorization = `Bearer ${await issuer.token({ claims: { roles } })}`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown[] };
  return { status: response.status, ...body };
}

beforeAll(async () => {
  issuer = await TestIssuer.start();
  await platform.start({ OIDC_ISSUER: issuer.url }, supergraph);
  await strict.start({ OIDC_ISSUER: issuer.url, STRICT_CONTRACT: 'true' }, supergraph);
});

afterAll(async () => {
  await platform.stop();
  await strict.stop();
  await issuer.stop();
});

const refused = (message: string) => ({
  status: 400,
  errors: [{ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
});

it.each([
  ['{ planets { name radius } }', 'Cannot query field "radius" on type "Planet".'],
  ['mutation { discover(name: "X") { name } }', 'The schema has no mutation type.'],
])(
  'does not know %s for partners where that is wanted, also when it is known from others',
  async (query, message) => {
    for (const _ of [1, 2, 3]) {
      expect(await askStrictly(query, 'partner')).toMatchObject(refused(message));
      expect(await askStrictly(query)).toMatchObject(refused(message));
      expect(await askStrictly(query, 'auditor')).toMatchObject({ status: 200 });
      expect((await askStrictly(query, 'partner', 'auditor')).errors).toBeUndefined();
    }
  },
);

it('leaves it to subgraphs to refuse what is outside the contract, so that the rest is answered', async () => {
  for (const _ of [1, 2]) {
    const { data, errors } = await ask('{ planets { name radius } }', 'partner');
    expect({ data, errors }).toMatchObject({ data: { planets: [{ name: 'Earth' }, {}] }, errors: undefined });
  }
});

it('answers operations within the contract', async () => {
  const answer = {
    status: 200,
    data: { planet: { name: 'Mars', moons: [{ name: 'Phobos' }, { name: 'Deimos' }] } },
  };
  for (const _ of [1, 2])
    expect(await ask('{ planet(name: "Mars") { name moons { name } } }', 'partner')).toEqual(answer);
});

it('introspects the contract for partners, and the whole schema for others', async () => {
  const names = ['"moons"', '"radius"', '"discover"', '"Mutation"'];
  const seen = async (role: string) => {
    const text = JSON.stringify((await ask(getIntrospectionQuery(), role)).data);
    return names.filter((name) => text.includes(name));
  };
  for (const _ of [1, 2, 3]) {
    expect(await seen('partner')).toEqual(['"moons"']);
    expect(await seen('auditor')).toEqual(names);
  }
});

it('refuses introspection beside other fields', async () => {
  const mixed = '{ ...Schema planets { name } } fragment Schema on Query { __schema { queryType { name } } }';
  expect(await ask(mixed, 'partner')).toMatchObject(
    refused('Hãy hỏi lược đồ (__schema, __type) trong một truy vấn riêng.'),
  );
  expect(await ask('{ __typename __type(name: "Planet") { fields { name } } }', 'partner')).toMatchObject({
    data: { __typename: 'Query', __type: { fields: expect.not.arrayContaining([{ name: 'radius' }]) } },
  });
});
