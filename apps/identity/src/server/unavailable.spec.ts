import 'reflect-metadata';

import { randomUUID } from 'node:crypto';
import { type CommitFate, ConsoleClient } from '@bien-cuong/testing';
import { GatewayProof, TokenRefusal, Standing } from '@bien-cuong/tokens';
import { gatewaySecret, openIdentity, type OpenIdentity, strong } from '../testing/open-identity';

const email = 'thu.0001@bien-cuong.invalid';
const person = { email, name: 'Nguyễn Văn Thử 0001', roles: ['administrator' as const], provinces: [] };
const other = { ...person, email: 'thu.0002@bien-cuong.invalid', name: 'Nguyễn Văn Thử 0002' };
const partner = { name: 'Đơn vị Thử 0001', scopes: ['provinces:read'], quota: 60, expiresAt: null };

let identity: OpenIdentity;
let client: ConsoleClient;
let token: string;
const log = jest.spyOn(console, 'error').mockImplementation();

beforeAll(async () => {
  identity = await openIdentity();
  await identity.accounts.add(person, { password: strong, mustChangePassword: false });
  client = await ConsoleClient.open(identity.at);
  ({ access_token: token } = await client.signIn(email, strong));
});

afterAll(async () => {
  await identity.close();
  log.mockRestore();
});

const ask = (method: string, path: string, { body, ...headers }: Record<string, string> = {}) =>
  fetch(`${identity.url}/identity/${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'en', ...headers },
    ...(body !== undefined && { body }),
  });

const json = { 'content-type': 'application/json' };
const redirectUri = 'http://platform.invalid/signed-in';
const codeGrant = {
  grant_type: 'authorization_code',
  client_id: 'console',
  redirect_uri: redirectUri,
  code: 'x'.repeat(43),
  code_verifier: 'v'.repeat(43),
};
const authorise = `auth?${new URLSearchParams({
  client_id: 'console',
  response_type: 'code',
  scope: 'openid',
  redirect_uri: redirectUri,
  code_challenge: 'c'.repeat(43),
  code_challenge_method: 'S256',
})}`;

describe('while the database is away', () => {
  let giveBack: () => Promise<void>;

  beforeAll(async () => {
    giveBack = await identity.takeAway();
  });
  afterAll(() => giveBack());

  it.each([
    ['GET', 'api/me', {}],
    ['GET', 'api/accounts', {}],
    ['GET', 'api/audit', {}],
    ['POST', 'api/accounts', { ...json, body: JSON.stringify(other) }],
    ['DELETE', 'api/me/sessions', {}],
  ])('the API says so: %s %s', async (method, path, given) => {
    const response = await ask(method, path, given);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toEqual({
      code: 'IDENTITY_UNAVAILABLE',
      message: 'The service of accounts and sign-in is not available at the moment. Try again in a moment.',
    });
  });

  it.each([
    ['GET', authorise, { accept: 'text/html' }],
    ['GET', 'session/end', { accept: 'text/html' }],
  ])('a page says so: %s %s', async (method, path, given) => {
    const response = await ask(method, path, { ...given, 'accept-language': 'vi' });
    const text = await response.text();
    expect(text).toContain('Dịch vụ tài khoản và đăng nhập tạm thời không hoạt động.');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('a sign-in in progress continues when it is back', async () => {
    await giveBack();
    const begun = await ConsoleClient.open(identity.at);
    const page = await begun.begin();
    giveBack = await identity.takeAway();
    const typed = { step: 'password', email, password: strong };
    for (const form of [undefined, typed]) {
      const { status, headers, text } = await begun.browser.open(page.address, form);
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
      expect(text).toContain('Dịch vụ tài khoản và đăng nhập tạm thời không hoạt động.');
    }
    await giveBack();
    expect(await begun.finish(await begun.browser.open(page.address, typed))).toHaveProperty('access_token');
    giveBack = await identity.takeAway();
  });

  it.each([
    ['a code', {}, codeGrant],
    [
      'a refresh token',
      {},
      { grant_type: 'refresh_token', client_id: 'console', refresh_token: 'x'.repeat(43) },
    ],
    [
      'credentials',
      { authorization: `Basic ${Buffer.from('partner-000000000000:secret').toString('base64')}` },
      { grant_type: 'client_credentials' },
    ],
  ])('a program is told so that asks for a token by %s', async (_, headers, grant) => {
    const response = await fetch(`${identity.url}/identity/token`, {
      method: 'POST',
      headers: { 'accept-language': 'en', ...headers },
      body: new URLSearchParams(grant),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({
      error: 'temporarily_unavailable',
      error_description: expect.stringContaining('not available at the moment'),
    });
  });

  it('no token is reported as inactive', async () => {
    const uri = `${identity.url}/identity/introspection`;
    const standing = new Standing({ INTROSPECTION_URI: uri }, new GatewayProof(gatewaySecret, 'identity'));
    const failure: unknown = await standing.require(`Bearer ${token}`).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TokenRefusal);
    const { extensions } = (failure as TokenRefusal).toGraphQLError('en');
    expect(extensions).toMatchObject({ code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } });
    expect((extensions['http'] as { headers: Map<string, string> }).headers.get('retry-after')).toBe('5');
  });

  it('it is not ready', async () => {
    const response = await fetch(`${identity.url}/health/ready`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ parts: { database: 'down' } });
  });
});

describe('when the database is back', () => {
  it('everything continues by itself', async () => {
    expect((await fetch(`${identity.url}/health/ready`)).status).toBe(200);
    expect((await ask('GET', 'api/me')).status).toBe(200);
    expect((await ask('GET', authorise, { accept: 'text/html' })).status).toBe(303);
  });
});

describe('a change whose commit failed', () => {
  it.each<CommitFate>(['answer lost', 'shut down', 'lost'])(
    'is not confirmed (%s), and is made once',
    async (fate) => {
      const key = { 'idempotency-key': `"${randomUUID()}"` };
      const making = { ...json, ...key, body: JSON.stringify(partner) };
      identity.relay.fate = fate;
      const response = await ask('POST', 'api/clients', making);
      expect([response.status, await response.json()]).toEqual([
        503,
        { code: 'NOT_CONFIRMED', message: expect.stringContaining('same idempotency key') },
      ]);
      const again = await ask('POST', 'api/clients', making);
      expect(again.status).toBe(fate === 'lost' ? 200 : 409);
      const all = (await (await ask('GET', 'api/clients')).json()) as object[];
      expect(all).toHaveLength(1);
      await identity.dataSource.query('DELETE FROM partner_client');
    },
  );

  it('is not recorded as a refusal', async () => {
    const refusals = `SELECT FROM audit_record WHERE kind = 'REFUSAL' AND detail ->> 'code' = 'NOT_CONFIRMED'`;
    expect(await identity.dataSource.query(refusals)).toEqual([]);
  });

  it('is not confirmed when it was made but cannot be read back', async () => {
    await identity.dataSource.query('ALTER TABLE client_use RENAME TO gone');
    const making = { ...json, 'idempotency-key': `"${randomUUID()}"`, body: JSON.stringify(partner) };
    const response = await ask('POST', 'api/clients', making);
    await identity.dataSource.query('ALTER TABLE gone RENAME TO client_use');
    expect([response.status, await response.json()]).toMatchObject([503, { code: 'NOT_CONFIRMED' }]);
  });

  it('is reported on the page to a user who was setting a password', async () => {
    const account = await identity.accounts.add(other, { password: strong, mustChangePassword: true });
    const begun = await ConsoleClient.open(identity.at);
    const page = await begun.begin();
    await begun.browser.open(page.address, { step: 'password', email: other.email, password: strong });
    identity.relay.fate = 'answer lost';
    const next = `${strong} mới`;
    const change = { step: 'change', current: strong, next, repeat: next };
    const { status, text } = await begun.browser.open(`${page.address}?lang=en`, change);
    expect([status, text]).toEqual([503, expect.stringContaining('try the new one first')]);
    expect((await identity.accounts.withPassword(other.email, next))?.id).toBe(account.id);
  });
});
