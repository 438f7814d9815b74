import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import type { AuditPage } from '@bien-cuong/identity-api';
import { ConsoleClient, programToken } from '@bien-cuong/testing';
import { openIdentity, type OpenIdentity, publicUrl, strong } from '../testing/open-identity';

let identity: OpenIdentity;
beforeEach(async () => {
  identity = await openIdentity();
});
afterEach(() => identity.close());

const emailOf = (role: string) => `${role}@bien-cuong.invalid`;

async function signedIn(role: 'administrator' | 'auditor' | 'province') {
  const account = await identity.accounts.add(
    { email: emailOf(role), name: 'Nguyễn Văn Thử 0001', roles: [role], provinces: [] },
    { password: strong, mustChangePassword: false },
  );
  const client = await ConsoleClient.open(identity.at, { 'x-forwarded-for': '192.0.2.1' });
  const { access_token: token, id_token: idToken } = await client.signIn(emailOf(role), strong);
  const ask = async <Body>(method: string, path: string, body?: object) => {
    const response = await fetch(`${identity.url}/identity/api/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'x-forwarded-for': '192.0.2.1',
        'accept-language': 'en',
        ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text && JSON.parse(text)) as Body };
  };
  return { account, ask, idToken };
}

it.each([
  [
    'as the gateway made it',
    '0198f3a2-5f0c-4a55-9a4e-0c52b1f0a001/app-1',
    /^0198f3a2-5f0c-4a55-9a4e-0c52b1f0a001\/app-1$/,
  ],
  ['made anew where it is none', 'x;=cmd|calc', /^[0-9a-f-]{36}$/],
])('records the id of a request %s', async (_how, id, expected) => {
  const { ask } = await signedIn('auditor');
  const stranger = await ConsoleClient.open(identity.at, { 'x-request-id': id });
  const page = await stranger.begin();
  await stranger.browser.open(page.address, { step: 'password', email: emailOf('auditor'), password: 'no' });
  const { body } = await ask<AuditPage>('GET', 'audit?kind=REFUSAL');
  expect(body.records).toMatchObject([{ requestId: expect.stringMatching(expected) as string }]);
});

it('records sign-ins with their address, and refused ones, without what was typed', async () => {
  const { account, ask } = await signedIn('auditor');
  const stranger = await ConsoleClient.open(identity.at, { 'x-forwarded-for': '192.0.2.9' });
  const page = await stranger.begin();
  for (const email of [emailOf('auditor'), 'CANARY typed as an address'])
    await stranger.browser.open(page.address, { step: 'password', email, password: 'CANARY' });
  const { body } = await ask<AuditPage>('GET', 'audit?kind=SIGN_IN');
  expect(body.records).toMatchObject([
    {
      subject: account.id,
      clientId: 'console',
      roles: ['auditor'],
      address: '192.0.2.1',
      operation: 'sign-in',
    },
  ]);
  const refused = await ask<AuditPage>('GET', 'audit?kind=REFUSAL');
  expect(refused.body.records).toMatchObject([
    { subject: null, address: '192.0.2.9', detail: { step: 'password', reason: 'WrongSignIn' } },
    { subject: account.id, address: '192.0.2.9', detail: { step: 'password' } },
  ]);
  expect(JSON.stringify(refused.body)).not.toContain('CANARY');
});

it('records each change with its author, before and after, and no secret', async () => {
  const { account, ask } = await signedIn('administrator');
  const officer = {
    email: 'thu@bien-cuong.invalid',
    name: 'Nguyễn Văn Thử 0002',
    roles: ['council'],
    provinces: [],
  };
  const { body: made } = await ask<{ account: { id: string }; password: string }>(
    'POST',
    'accounts',
    officer,
  );
  await ask('PATCH', `accounts/${made.account.id}`, { version: 1, roles: ['auditor'] });
  const { body } = await ask<AuditPage>('GET', `audit?entityType=Account&entityId=${made.account.id}`);
  const who = { kind: 'CHANGE', subject: account.id, address: '192.0.2.1', roles: ['administrator'] };
  expect(body.records).toMatchObject([
    {
      ...who,
      operation: 'PATCH accounts/:id',
      before: { roles: ['council'] },
      after: { roles: ['auditor'] },
    },
    { ...who, operation: 'POST accounts', before: null, after: { email: officer.email } },
  ]);
  const all = JSON.stringify((await ask<AuditPage>('GET', 'audit?first=200')).body);
  for (const secret of ['argon2', 'password_hash', 'secret_hash', '"d":', made.password])
    expect(all).not.toContain(secret);
});

it('names secrets that were changed, even where nothing else was, whichever way they were changed', async () => {
  const { account, ask } = await signedIn('administrator');
  await identity.dataSource.query(
    `UPDATE account SET password_hash = 'CANARY', second_factor_secret = 'CANARY'`,
  );
  await identity.dataSource.query(
    `UPDATE account SET last_second_factor_at = 1, name = 'Nguyễn Văn Thử 0003'`,
  );
  const { body } = await ask<AuditPage>('GET', `audit?entityType=Account&entityId=${account.id}&first=2`);
  const [both, alone] = body.records;
  expect(both).toMatchObject({ detail: { omittedChanged: ['last_second_factor_at'] } });
  expect(alone?.detail).toEqual({ omittedChanged: ['password_hash', 'second_factor_secret'] });
  expect(alone?.before).toEqual(alone?.after);
  expect(JSON.stringify(body)).not.toContain('CANARY');
});

it('records programs that got a token, and those that were refused', async () => {
  const { ask } = await signedIn('administrator');
  const client = { name: 'Đơn vị Thử 0001', scopes: ['provinces:read'], quota: 60, expiresAt: null };
  const { body: made } = await ask<{ client: { id: string }; secret: string }>('POST', 'clients', client);
  const { id } = made.client;
  const scope = 'provinces:read';
  await programToken(identity.at, { name: id, password: made.secret, scope });
  await expect(programToken(identity.at, { name: id, password: 'CANARY', scope })).rejects.toThrow();
  const { body } = await ask<AuditPage>('GET', `audit?subject=${id}`);
  expect(body.records).toMatchObject([{ kind: 'SIGN_IN', roles: ['partner'], detail: { scope } }]);
  const { body: refused } = await ask<AuditPage>('GET', 'audit?kind=REFUSAL');
  expect(refused.records).toMatchObject([
    { operation: 'token client_credentials', detail: { error: 'invalid_client' } },
  ]);
});

it('records who signed out, and which sessions were ended', async () => {
  const { account, ask, idToken } = await signedIn('auditor');
  await (await ConsoleClient.open(identity.at)).signIn(emailOf('auditor'), strong);
  await ask('DELETE', 'me/sessions');
  const change = await ask<AuditPage>('GET', 'audit?entityType=Session');
  expect(change.body.records).toMatchObject([
    { kind: 'CHANGE', subject: account.id, operation: 'DELETE me/sessions', detail: { ended: 1 } },
  ]);
  const again = await ConsoleClient.open(identity.at, { 'x-forwarded-for': '192.0.2.1' });
  await again.signIn(emailOf('auditor'), strong);
  const end = `${publicUrl}/identity/session/end`;
  const page = await again.browser.open(`${end}?id_token_hint=${idToken}`);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  await again.browser.open(`${end}/confirm`, { xsrf, logout: 'yes' });
  const { body } = await ask<AuditPage>('GET', 'audit?kind=SIGN_IN&first=1');
  expect(body.records).toMatchObject([{ subject: account.id, operation: 'sign-out', address: '192.0.2.1' }]);
});

it('records the refusal of a known account that was disabled', async () => {
  const { ask } = await signedIn('administrator');
  const other = await signedIn('province');
  const { version, id } = other.account;
  await ask('PATCH', `accounts/${id}`, { version, disabled: true });
  expect((await other.ask('GET', 'me')).status).toBe(401);
  const { body } = await ask<AuditPage>('GET', `audit?kind=REFUSAL&subject=${id}`);
  expect(body.records).toMatchObject([{ operation: 'GET me', detail: { code: 'UNAUTHENTICATED' } }]);
});

it('is shown page by page, only to those who may see audit trails; refused requests are recorded', async () => {
  const { ask } = await signedIn('administrator');
  const first = await ask<AuditPage>('GET', 'audit?first=1');
  expect([first.body.records.length, first.body.more]).toEqual([1, true]);
  const next = await ask<AuditPage>('GET', `audit?first=200&before=${first.body.records[0]?.id}`);
  expect(next.body.records.map(({ id }) => id)).not.toContain(first.body.records[0]?.id);
  expect(next.body.more).toBe(false);
  for (const [argument, value] of [
    ['since', 'yesterday'],
    ['since', '0000-01-01T00:00:00Z'],
    ['until', '0001-01-01T00:00:00%2B07:00'],
    ['until', '9999-12-31T23:59:59-01:00'],
    ['since', '2026-02-30T00:00:00Z'],
    ['first', '99999999999999999999'],
    ['before', 'identity:9999999999999999999'],
  ] as const) {
    const { status, body } = await ask<{ argument: string }>('GET', `audit?${argument}=${value}`);
    expect([value, status, body.argument]).toEqual([value, 400, argument]);
  }
  const precise = `2026-01-01T00:00:00.${'1'.repeat(300)}%2B23:59`;
  expect((await ask('GET', `audit?since=${precise}`)).status).toBe(200);
  const other = await signedIn('province');
  expect((await other.ask('GET', 'audit')).status).toBe(403);
  const { body } = await ask<AuditPage>('GET', `audit?kind=REFUSAL&subject=${other.account.id}`);
  expect(body.records).toMatchObject([{ operation: 'GET audit', detail: { code: 'FORBIDDEN' } }]);
});

it('is sorted by number, newest first, even when numbers get more digits', async () => {
  const { account, ask } = await signedIn('administrator');
  for (let times = 0; times < 12; times++) await ask('PATCH', `accounts/${account.id}`, { version: 0 });
  const numbers: number[] = [];
  for (let before = ''; numbers.at(-1) !== 1; before = `&before=identity:${numbers.at(-1)}`) {
    const { body } = await ask<AuditPage>('GET', `audit?first=4${before}`);
    numbers.push(...body.records.map(({ id }) => Number(id.replace('identity:', ''))));
  }
  expect(numbers[0]).toBeGreaterThan(12);
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) - index));
});

it('records exports in advance, and refuses a request that is no export', async () => {
  const { account, ask } = await signedIn('auditor');
  const taken = { list: 'audit', filter: 'kind=SIGN_IN', rows: 12 };
  const made = await ask<{ id: string }>('POST', 'audit/exports', taken);
  const { body } = await ask<AuditPage>('GET', 'audit?kind=EXPORT');
  expect(body.records).toMatchObject([
    { id: made.body.id, subject: account.id, operation: 'POST audit/exports', detail: taken },
  ]);
  const wrong = await ask<{ argument: string }>('POST', 'audit/exports', { list: 'audit', rows: -1 });
  expect([wrong.status, wrong.body.argument]).toEqual([400, 'rows']);
});

it('cannot be changed, not even by the role that owns the database', async () => {
  await signedIn('administrator');
  for (const statement of [
    'DELETE FROM audit_record',
    "UPDATE audit_record SET subject = 'x'",
    'TRUNCATE audit_record',
  ])
    await expect(identity.dataSource.query(statement)).rejects.toThrow();
});
