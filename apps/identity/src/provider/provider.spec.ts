import 'reflect-metadata';

import { ConsoleClient, discover } from '@bien-cuong/testing';
import { TokenVerifier, tokenVariables } from '@bien-cuong/tokens';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as client from 'openid-client';
import { PartnerClientService } from '../client/partner-client.service';

import { keysSecret, openIdentity, type OpenIdentity, publicUrl, strong } from '../testing/open-identity';
import { KeySeal } from './key-seal';
import { readKeys, rotateKeys } from './signing-keys';

let identity: OpenIdentity;
let partners: PartnerClientService;
beforeEach(async () => {
  identity = await openIdentity();
  partners = new PartnerClientService(identity.dataSource);
});
afterEach(() => identity.close());

const email = 'thu.0001@bien-cuong.invalid';
const person = { email, name: 'Nguyễn Văn Thử 0001', roles: ['headquarters' as const], provinces: [] };
const add = () => identity.accounts.add(person, { password: strong, mustChangePassword: false });

const verifier = () =>
  new TokenVerifier({
    ...tokenVariables.parse({ OIDC_JWKS_URI: `${identity.url}/identity/jwks` }),
    OIDC_ISSUER: `${publicUrl}/identity`,
  });
const identify = async (token: string) => verifier().identify(`Bearer ${token}`);

const partner = (change: object = {}) =>
  partners.create({
    name: 'Đơn vị Thử 0001',
    scopes: ['provinces:read', 'figures:read'],
    quota: 90,
    expiresAt: null,
    ...change,
  });
const tokenOf = async ({
  id,
  secret,
  scope = 'figures:read',
}: {
  id: string;
  secret: string;
  scope?: string;
}) => client.clientCredentialsGrant(await discover(identity.at, id, secret), { scope });

const errorOf = async (request: Promise<unknown>) =>
  request.then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof client.ResponseBodyError) return error.error;
      if (error instanceof client.WWWAuthenticateChallengeError) return `${error.status}`;
      return String(error);
    },
  );

it('offers only the features that are used', async () => {
  const metadata = (await discover(identity.at, 'console')).serverMetadata();
  expect(metadata).toMatchObject({
    issuer: `${publicUrl}/identity`,
    authorization_endpoint: `${publicUrl}/identity/auth`,
    token_endpoint: `${publicUrl}/identity/token`,
    end_session_endpoint: `${publicUrl}/identity/session/end`,
    revocation_endpoint: `${publicUrl}/identity/token/revocation`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    id_token_signing_alg_values_supported: ['ES256'],
  });
  expect(metadata.grant_types_supported?.toSorted()).toEqual([
    'authorization_code',
    'client_credentials',
    'refresh_token',
  ]);
  const endpoints = ['registration', 'introspection', 'userinfo', 'device_authorization'];
  for (const unused of [...endpoints, 'pushed_authorization_request'])
    expect(metadata).not.toHaveProperty(`${unused}_endpoint`);
  expect(metadata).not.toHaveProperty('dpop_signing_alg_values_supported');
});

it('gives the console a JWT for this API that gateway and subgraphs accept for at most five minutes', async () => {
  const account = await add();
  const tokens = await (await ConsoleClient.open(identity.at)).signIn(email, strong);
  const { access_token: token, id_token: idToken = '' } = tokens;
  await expect(identify(idToken)).rejects.toMatchObject({ reason: 'invalid' });
  const headers = { authorization: `Bearer ${idToken}` };
  expect((await fetch(`${identity.url}/identity/api/me`, { headers })).status).toBe(401);
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  const { iat = 0, exp, aud } = decodeJwt(token);
  expect([exp, aud]).toEqual([iat + 270, 'urn:bien-cuong:api']);
  expect(await identify(token)).toMatchObject({
    subject: account.id,
    clientId: 'console',
    roles: ['headquarters'],
    scopes: [],
  });
});

it('accepts no code without its verifier, none twice, and none for another redirect address', async () => {
  await add();
  const first = await ConsoleClient.open(identity.at);
  const page = await first.begin();
  const arrived = await first.browser.open(page.address, { step: 'password', email, password: strong });
  const other = await ConsoleClient.open(identity.at);
  expect(await errorOf(other.finish(arrived))).toBe('invalid_grant');
  const again = await first.begin();
  await first.finish(again);
  expect(await errorOf(first.finish(again))).toBe('invalid_grant');
  const elsewhere = await first.begin({ redirect_uri: 'https://elsewhere.example/' });
  expect([elsewhere.status, elsewhere.text]).toEqual([400, expect.stringContaining('invalid_redirect_uri')]);
  const implicit = await first.begin({ response_type: 'token' });
  expect(implicit.address).toContain('error=unsupported_response_type');
  const unproven = await first.begin({ code_challenge: '', code_challenge_method: '' });
  expect(unproven.address).toContain('error=invalid_request');
});

it('rotates refresh tokens; using one twice ends every token of the sign-in', async () => {
  await add();
  const { configuration, ...console } = await signedIn();
  const second = await client.refreshTokenGrant(configuration, console.refresh);
  expect(second.refresh_token).not.toBe(console.refresh);
  expect(await errorOf(client.refreshTokenGrant(configuration, console.refresh))).toBe('invalid_grant');
  expect(await errorOf(client.refreshTokenGrant(configuration, second.refresh_token ?? ''))).toBe(
    'invalid_grant',
  );
});

it('lets one of two requests use a refresh token that come at once', async () => {
  await add();
  const { configuration, refresh } = await signedIn();
  const both = [1, 2].map(() => errorOf(client.refreshTokenGrant(configuration, refresh)));
  expect((await Promise.all(both)).toSorted()).toEqual(['invalid_grant', 'none']);
});

it('gives a disabled account no further token, and otherwise puts the current roles into it', async () => {
  const { id, version } = await add();
  const { configuration, refresh } = await signedIn();
  await identity.accounts.change(id, version, { roles: ['auditor'] });
  const renewed = await client.refreshTokenGrant(configuration, refresh);
  expect(decodeJwt(renewed.access_token)['roles']).toEqual(['auditor']);
  await identity.accounts.change(id, version + 1, { disabled: true });
  expect(await errorOf(client.refreshTokenGrant(configuration, renewed.refresh_token ?? ''))).toBe(
    'invalid_grant',
  );
});

it('signs out: the session ends, and so does the refresh token', async () => {
  await add();
  const { configuration, browser, refresh, idToken } = await signedIn();
  const address = client.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: `${publicUrl}/`,
    id_token_hint: idToken,
  });
  const page = await browser.open(address.href);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const left = await browser.open(`${publicUrl}/identity/session/end/confirm`, { xsrf, logout: 'yes' });
  expect(left.address).toBe(`${publicUrl}/`);
  expect(await errorOf(client.refreshTokenGrant(configuration, refresh))).toBe('invalid_grant');
});

it("gives a partner's program a token for the scopes it may have, and its quota", async () => {
  const { client: made, secret } = await partner();
  const { access_token: token } = await tokenOf({ id: made.id, secret });
  expect(decodeJwt(token)).toMatchObject({ roles: ['partner'], quota: 90, scope: 'figures:read' });
  expect(await identify(token)).toMatchObject({
    subject: made.id,
    clientId: made.id,
    roles: ['partner'],
    scopes: ['figures:read'],
  });
});

it('tells a program which scopes it does not have, and issues no token with fewer scopes than requested', async () => {
  const { client: made, secret } = await partner();
  const asked = async (scope: string) => {
    const basic = Buffer.from(`${made.id}:${secret}`).toString('base64');
    const response = await fetch(`${identity.url}/identity/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    });
    return [response.status, (await response.json()) as { scope?: string }] as const;
  };
  const foreign = [
    'province:read',
    'awards:read',
    'Figures:read',
    'openid',
    'offline_access',
    'figures',
    '*',
  ];
  for (const scope of foreign) {
    const refused = [400, { error: 'invalid_scope', error_description: expect.any(String), scope }];
    expect(await asked(scope)).toEqual(refused);
    expect(await asked(`figures:read ${scope}`)).toEqual(refused);
    expect(await asked(`${scope} figures:read`)).toEqual(refused);
  }
  expect(await asked('banana apple')).toMatchObject([400, { scope: 'banana apple' }]);
  for (const malformed of [' ', 'figures:read  provinces:read', 'figures:read,provinces:read', '"'])
    expect(await asked(malformed)).toMatchObject([400, { error: 'invalid_scope' }]);
  // As RFC 6749 section 3.1 says, it counts as left out. Such a token opens nothing, as docs/partners.md
  // says.
  const [status, { scope: none = 'none' }] = await asked('');
  expect([status, none]).toEqual([200, 'none']);
  expect(await asked('figures:read figures:read')).toMatchObject([200, { scope: 'figures:read' }]);
  const both = 'provinces:read figures:read';
  expect(await asked(both)).toMatchObject([200, { scope: both }]);
});

it('refuses wrong, rotated, suspended, expired and revoked credentials', async () => {
  const { client: made, secret } = await partner();
  const { id } = made;
  const error = (with_ = secret) => errorOf(tokenOf({ id, secret: with_ }));
  expect(await error(`${secret}x`)).toBe('401');
  const { secret: next } = await partners.rotate(id, 1);
  expect([await error(), await error(next)]).toEqual(['401', 'none']);
  const suspended = await partners.change(id, 2, { suspended: true });
  expect(await error(next)).toBe('401');
  await partners.change(id, suspended.version, { suspended: false });
  expect(await error(next)).toBe('none');
  await partners.revoke(id);
  expect(await error(next)).toBe('401');
  await expect(partners.rotate(id, 2)).rejects.toThrow('revoked');
  const old = await partner({ expiresAt: new Date(Date.now() - 1) });
  expect(await errorOf(tokenOf({ id: old.client.id, secret: old.secret }))).toBe('401');
});

it('keeps secrets so that somebody who reads the database cannot use them', async () => {
  const { client: made, secret } = await partner();
  await add();
  const rows = await identity.dataSource.query('SELECT * FROM partner_client, account');
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(JSON.stringify(rows)).not.toContain(strong);
  expect(await errorOf(tokenOf({ id: made.id, secret: made.secretHash }))).toBe('401');
});

it('publishes a new key before it signs, and an old one as long as tokens signed with it are valid', async () => {
  const kept = { dataSource: identity.dataSource, seal: new KeySeal({ secret: keysSecret }) };
  const before = await readKeys(kept);
  const now = new Date();
  const { kid, signsFrom } = await rotateKeys(kept, now);
  const at = async (minutes: number) => {
    const { signing } = await readKeys(kept, new Date(now.getTime() + minutes * 60_000));
    return signing.map((key) => key.kid);
  };
  const old = before.signing[0]?.kid;
  expect(signsFrom.getTime() - now.getTime()).toBe(10 * 60_000);
  expect(await at(1)).toEqual([old, kid]);
  expect(await at(11)).toEqual([kid, old]);
  expect(await at(90)).toEqual([kid]);
});

it('publishes only the public halves of its keys', async () => {
  const answer = await fetch(`${identity.url}/identity/jwks`);
  expect(await answer.json()).toEqual({
    keys: [
      {
        kty: 'EC',
        crv: 'P-256',
        alg: 'ES256',
        use: 'sig',
        kid: expect.any(String),
        x: expect.any(String),
        y: expect.any(String),
      },
    ],
  });
});

async function signedIn() {
  const opened = await ConsoleClient.open(identity.at);
  const tokens = await opened.signIn(email, strong);
  return {
    configuration: opened.configuration,
    browser: opened.browser,
    refresh: tokens.refresh_token ?? '',
    idToken: tokens.id_token ?? '',
  };
}
