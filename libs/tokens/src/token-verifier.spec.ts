import { generateKeyPair } from 'jose';
import { TestIssuer } from '@bien-cuong/testing';
import { TokenRefusal } from './token-refusal';
import { TokenVerifier } from './token-verifier';
import { tokenVariables } from './variables';

let issuer: TestIssuer;
let verifier: TokenVerifier;

const verifierOf = (variables: Record<string, string> = {}) =>
  new TokenVerifier({ ...tokenVariables.parse(variables), OIDC_ISSUER: issuer.url });

const identify = async (authorization?: string) => verifier.identify(authorization);
const reasonOf = async (authorization?: string) =>
  identify(authorization).then(
    () => 'none',
    (error: unknown) => (error instanceof TokenRefusal ? error.reason : String(error)),
  );
const seconds = (fromNow: number) => Math.floor(Date.now() / 1_000) + fromNow;

beforeEach(async () => {
  issuer = await TestIssuer.start();
  verifier = verifierOf();
});

afterEach(() => issuer.stop());

it('identifies the caller: account, client, known roles, provinces, scopes', async () => {
  const exp = seconds(60);
  const claims = {
    exp,
    roles: ['province', 'cook'],
    provinces: ['p-1', 2],
    scope: 'figures:read  awards:read',
  };
  expect(await identify(`Bearer ${await issuer.token({ claims })}`)).toEqual({
    subject: 'account-1',
    clientId: 'console',
    expires: exp,
    roles: ['province'],
    provinces: ['p-1'],
    scopes: ['figures:read', 'awards:read'],
  });
});

it('identifies who acts for a subject, which keeps its roles and provinces', async () => {
  const claims = { roles: ['province'], act: { sub: 'assistant-1', act: { sub: 'assistant-0' } } };
  expect(await identify(`Bearer ${await issuer.token({ claims })}`)).toMatchObject({
    subject: 'account-1',
    actor: 'assistant-1',
    roles: ['province'],
  });
  const own = await issuer.token({ claims: { act: { sub: 'account-1' } } });
  expect(await identify(`Bearer ${own}`)).not.toHaveProperty('actor');
});

it.each([[null], ['assistant-1'], [{}], [{ sub: 7 }], [{ sub: '' }], [{ client_id: 'assistant' }]])(
  'refuses a token by which somebody acts without a name: %j',
  async (act) => {
    expect(await reasonOf(`Bearer ${await issuer.token({ claims: { act } })}`)).toBe('invalid');
  },
);

it('finds roles and provinces where another provider puts them', async () => {
  verifier = verifierOf({
    ROLES_CLAIM: 'realm_access.roles',
    ACCESS_TOKEN_TYP: 'JWT',
    PROVINCES_CLAIM: 'https://example.org/provinces',
  });
  const claims = {
    realm_access: { roles: ['council'] },
    'https://example.org/provinces': ['p-2'],
    client_id: undefined,
    azp: 'keycloak-client',
  };
  const header = { typ: 'JWT' };
  expect(await identify(`bearer ${await issuer.token({ claims, header })}`)).toMatchObject({
    roles: ['council'],
    provinces: ['p-2'],
    clientId: 'keycloak-client',
  });
});

it.each([
  ['of another audience', { aud: 'console' }],
  ['of another issuer', { iss: 'https://elsewhere.example' }],
  ['that has expired', { exp: seconds(-60) }],
  ['that holds for ever', { exp: undefined }],
  ['that holds later', { nbf: seconds(120) }],
  ['of nobody', { sub: undefined }],
])('refuses a token %s', async (_what, claims) => {
  expect(await reasonOf(`Bearer ${await issuer.token({ claims })}`)).toBe('invalid');
});

it('allows clocks to differ by half a minute', async () => {
  expect(await reasonOf(`Bearer ${await issuer.token({ claims: { exp: seconds(-15) } })}`)).toBe('none');
});

describe('what a token says that it is', () => {
  const reasonWith = async (typ: string | undefined, claims = {}) =>
    reasonOf(`Bearer ${await issuer.token({ header: { typ }, claims })}`);

  it.each(['at+jwt', 'AT+JWT', 'application/at+jwt', 'Application/AT+jwt'])(
    'is an access token: %s',
    async (typ) => {
      expect(await reasonWith(typ)).toBe('none');
    },
  );

  it.each([
    'JWT',
    undefined,
    '',
    'at+JWTs',
    'text/at+jwt',
    'logout+jwt',
    'dpop+jwt',
    'token-introspection+jwt',
  ])('is no access token: %s', async (typ) => {
    expect(await reasonWith(typ)).toBe('invalid');
  });

  it('is only what the operator configured, where another provider uses another `typ`', async () => {
    verifier = verifierOf({ ACCESS_TOKEN_TYP: 'JWT' });
    expect(await Promise.all(['JWT', 'jwt'].map((typ) => reasonWith(typ)))).toEqual(['none', 'none']);
    for (const typ of ['at+jwt', undefined, 'logout+jwt']) expect(await reasonWith(typ)).toBe('invalid');
    verifier = verifierOf({ ACCESS_TOKEN_TYP: 'none' });
    expect(await reasonWith(undefined)).toBe('none');
    for (const typ of ['JWT', 'none', 'logout+jwt']) expect(await reasonWith(typ)).toBe('invalid');
  });

  it.each([
    ['by its hash of an access token', { at_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' }],
    ['by its hash of a code', { c_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' }],
    ['that is for the client itself', { client_id: undefined, azp: 'urn:bien-cuong:api' }],
    ['that is for the client among others', { aud: ['console', 'urn:bien-cuong:api'], azp: 'console' }],
    ['that Keycloak made', { typ: 'ID', azp: 'console' }],
  ])('is an ID token %s, which is refused whatever its `typ`', async (_how, claims) => {
    for (const typ of ['JWT', 'at+jwt', 'none']) {
      verifier = verifierOf({ ACCESS_TOKEN_TYP: typ });
      expect(await reasonWith(typ === 'none' ? undefined : typ, claims)).toBe('invalid');
    }
  });
});

it('refuses a signature by another key, by a shared secret, and none', async () => {
  const { privateKey: key } = await generateKeyPair('ES256');
  const token = await issuer.token();
  const [, payload = ''] = token.split('.');
  const none = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${payload}.`;
  const changed = token.replace(payload, Buffer.from('{"sub":"admin"}').toString('base64url'));
  const shared = await issuer.token({ header: { alg: 'HS256' }, key: Buffer.alloc(32, 1) });
  const foreign = await issuer.token({ key });
  const unknown = await issuer.token({ header: { kid: 'key-9' } });
  for (const wrong of [none, changed, shared, foreign, unknown])
    expect(await reasonOf(`Bearer ${wrong}`)).toBe('invalid');
});

it.each([
  ['no header', undefined, 'missing'],
  ['an empty header', '', 'missing'],
  ['another scheme', 'Basic YTpi', 'malformed'],
  ['no token', 'Bearer', 'malformed'],
  ['two tokens', 'Bearer a b', 'malformed'],
  ['a token too long to read', `Bearer ${'a'.repeat(9_000)}`, 'malformed'],
  ['what is no JWT', 'Bearer abc', 'invalid'],
  ['what only looks like a JWT', 'Bearer a.b.c', 'invalid'],
])('refuses %s', async (_what, authorization, reason) => {
  expect(await reasonOf(authorization)).toBe(reason);
});

it('fetches a new key when a token is signed with it, and still accepts older ones', async () => {
  const older = await issuer.token();
  await identify(`Bearer ${older}`);
  await issuer.rotate();
  const newer = await issuer.token();
  expect(await reasonOf(`Bearer ${newer}`)).toBe('invalid');
  const later = Date.now() + 31_000;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
  expect(await reasonOf(`Bearer ${newer}`)).toBe('none');
  expect(await reasonOf(`Bearer ${older}`)).toBe('none');
  clock.mockRestore();
  expect(issuer.fetched).toBe(2);
});

it('fetches the keys once for many tokens, and recognises a verified token without waiting', async () => {
  const token = await issuer.token();
  await Promise.all(
    [token, await issuer.token(), await issuer.token()].map((one) => identify(`Bearer ${one}`)),
  );
  expect(issuer.fetched).toBe(1);
  expect(verifier.identify(`Bearer ${token}`)).toMatchObject({ subject: 'account-1' });
});

it('verifies a token once, however many requests have it', async () => {
  const header = `Bearer ${await issuer.token()}`;
  const [first, second] = await Promise.all([identify(header), identify(header)]);
  expect(second).toBe(first);
  expect(verifier.identify(header)).toBe(first);
  expect(await identify(`Bearer ${await issuer.token()}`)).not.toBe(first);
});

it('verifies a token again that could not be verified', async () => {
  const header = `Bearer ${await issuer.token()}`;
  const keys = jest.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue(new Uint8Array(32));
  const settings = { ...tokenVariables.parse({}), OIDC_ISSUER: issuer.url };
  const once = new TokenVerifier(settings, keys);
  const reasons = async () =>
    (await Promise.allSettled([1, 2].map(async () => once.identify(header)))).map(
      (settled) => settled.status === 'rejected' && (settled.reason as TokenRefusal).reason,
    );
  expect(await reasons()).toEqual(['unavailable', 'unavailable']);
  expect(keys).toHaveBeenCalledTimes(1);
  await reasons();
  expect(keys).toHaveBeenCalledTimes(2);
});

it('reports that verification is unavailable while the provider is away, and asks it again', async () => {
  const token = await issuer.token();
  const away = new TokenVerifier({
    ...tokenVariables.parse({ OIDC_JWKS_URI: 'http://127.0.0.1:9/jwks' }),
    OIDC_ISSUER: issuer.url,
  });
  await expect((async () => away.identify(`Bearer ${token}`))()).rejects.toMatchObject({
    reason: 'unavailable',
  });
  const elsewhere = new TokenVerifier({ ...tokenVariables.parse({}), OIDC_ISSUER: `${issuer.url}/realms/x` });
  await expect((async () => elsewhere.identify(`Bearer ${token}`))()).rejects.toMatchObject({
    reason: 'unavailable',
  });
});
