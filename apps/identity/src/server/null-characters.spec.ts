import 'reflect-metadata';

import { ConsoleClient, signIn } from '@bien-cuong/testing';

import { openIdentity, type OpenIdentity, strong } from '../testing/open-identity';

let identity: OpenIdentity;
beforeAll(async () => {
  identity = await openIdentity();
});
afterAll(() => identity.close());

const email = 'thu.0001@bien-cuong.invalid';
const form = 'application/x-www-form-urlencoded';

const statusOf = async (path: string, init: RequestInit = {}) =>
  (await fetch(`${identity.url}/identity/${path}`, init)).status;
const posted = (body: string, type = form): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
});

it('answers a null character anywhere in a protocol request as a bad request', async () => {
  const code = 'grant_type=authorization_code&client_id=console&redirect_uri=x&code_verifier=x&code=%00';
  const asked: [string, RequestInit?][] = [
    ['auth?client_id=%00'],
    ['auth?client_id=console&response_type=code&state=%00'],
    ['token', posted(code)],
    ['token', posted('grant_type=refresh_token&client_id=console&refresh_token=%00')],
    ['token', posted('grant_type=refresh_token&client_id=%00&refresh_token=x')],
    ['sign-in/%00'],
  ];
  for (const [path, init] of asked) {
    const status = await statusOf(path, init);
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
  }
});

it('does the same for the form of the sign-in page', async () => {
  const client = await ConsoleClient.open(identity.at);
  const { address } = await client.begin();
  const page = await client.browser.open(address, { step: 'password', email: 'a\0', password: 'x' });
  expect(page.status).toBe(400);
});

it('does the same for administrators’ requests, and for bodies nested too deeply', async () => {
  await identity.accounts.add(
    { email, name: 'Nguyễn Văn Thử 0001', roles: ['administrator'], provinces: [] },
    { password: strong, mustChangePassword: false },
  );
  const authorization = `Bearer ${await signIn(identity.at, { name: email, password: strong })}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const name = JSON.stringify({ name: 'a\0b', scopes: ['units:read'], quota: 1, expiresAt: null });
  const deep = [
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`,
  ];
  for (const body of deep) expect(await statusOf('api/clients', { method: 'POST', headers, body })).toBe(400);
  expect([
    await statusOf('api/accounts?search=%00', { headers }),
    await statusOf('api/clients', { method: 'POST', headers, body: name }),
    await statusOf('api/me/sessions/%00', { method: 'DELETE', headers: { authorization } }),
  ]).toEqual([400, 400, 400]);
});
