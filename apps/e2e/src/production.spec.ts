// Starts a platform of its own: each service is configured for production.
import { type RunningPlatform, startPlatform, TestIssuer } from '@bien-cuong/testing';

jest.setTimeout(240_000);

let platform: RunningPlatform;
let issuer: TestIssuer;
let token: string;

beforeAll(async () => {
  issuer = await TestIssuer.start();
  token = await issuer.token({ claims: { roles: ['headquarters'] } });
  const env = { NODE_ENV: 'production', OIDC_ISSUER: issuer.url };
  platform = await startPlatform({ signIn: true, env });
});

afterAll(async () => {
  await platform.stop();
  await issuer.stop();
});

async function ask(service: string, body: { query: string; variables?: object }, language = 'en') {
  const response = await fetch(new URL('/graphql', platform.services[service]), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

/** A misspelt root field and enum value of each service. */
const wrongs: Record<string, { field: string; args: string }> = {
  gateway: { field: 'provinses', args: 'provinces(seach: "x") { id }' },
  provinces: { field: 'provinses', args: 'provinces(seach: "x") { id }' },
  movements: { field: 'movementz', args: 'movements(kin: "x") { totalCount }' },
  personnel: { field: 'peple', args: 'people(seach: "x") { totalCount }' },
  awards: { field: 'awardTypez', args: 'decisions(aftr: "x") { totalCount }' },
};

describe.each(Object.keys(wrongs))('%s', (service) => {
  const { field = '', args = '' } = wrongs[service] ?? {};
  const documents: [string, { query: string; variables?: object }][] = [
    ['a field', { query: `{ ${field} { id } }` }],
    ['an argument', { query: `{ ${args} }` }],
    ['a type of a fragment', { query: '{ ...F } fragment F on Queri { __typename }' }],
    ['a type of a variable', { query: 'query ($d: LocalDat) { __typename }', variables: { d: '2020' } }],
    ['a directive', { query: '{ __typename @includ(if: true) }' }],
    ['a variable', { query: 'query ($first: Int) { __typename @skip(if: $frst) }' }],
  ];

  it.each(documents)(
    'makes no suggestion for a misspelt %s, however often it is sent',
    async (_what, body) => {
      for (let repeated = 0; repeated < 3; repeated++) {
        const { status, text } = await ask(service, body);
        expect([status, text]).toEqual([400, expect.stringContaining('errors')]);
        expect(text).not.toMatch(/did you mean|perhaps|stack|node_modules/i);
      }
    },
  );

  it('answers no introspection', async () => {
    const queries = [
      '{ __schema { types { name fields { name } } } }',
      '{ __type(name: "Province") { fields { name } } }',
      'query ($yes: Boolean = true) { __typename ...F @include(if: $yes) } fragment F on Query { __schema { queryType { name } } }',
    ];
    for (const query of [...queries, ...queries]) {
      const { status, text } = await ask(service, { query });
      expect([status, JSON.parse(text)]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'INTROSPECTION_DISABLED' } }] },
      ]);
      expect(text).not.toContain('Apollo');
    }
    expect((await ask(service, { query: '{ _service { sdl } }' })).text).not.toMatch(/type \w+ .*\{/);
  });

  it('has no page for trying queries', async () => {
    expect(
      (await fetch(new URL('/graphiql', platform.services[service]))).headers.get('content-type'),
    ).not.toContain('graphiql');
  });
});

it.each([
  ['an enum value', 'query ($k: MovementKind) { movements(kind: $k) { totalCount } }', { k: 'CAMPAIN' }],
  [
    'a field of an input',
    'mutation ($i: RevokeAwardInput!) { revokeAward(input: $i) { id } }',
    { i: { awardI: 'x' } },
  ],
])('makes no suggestion for %s in a variable', async (_what, query, variables) => {
  for (const service of ['gateway', 'gateway', 'movements', 'awards']) {
    const { text } = await ask(service, { query, variables });
    expect(text).not.toMatch(/did you mean/i);
    expect(text).toContain('errors');
  }
});
