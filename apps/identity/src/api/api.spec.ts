import 'reflect-metadata';

import type {
  AccountPage,
  AccountView,
  AccountWithPassword,
  ClientView,
  ClientWithSecret,
  Profile,
  SecondFactorOffer,
  SessionView,
} from '@bien-cuong/identity-api';
import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';
import { ConsoleClient, discover, programToken } from '@bien-cuong/testing';
import { TOTP } from 'otpauth';
import { Sessions } from '../account/sessions';
import { ClientUseService } from '../client/client-use.service';
import { openIdentity, type OpenIdentity, strong } from '../testing/open-identity';

let identity: OpenIdentity;
beforeEach(async () => {
  identity = await openIdentity();
});
afterEach(() => identity.close());

const CAO_BANG = seedId('Province', '04@2025-06-30');
const emailOf = (role: string) => `${role}@bien-cuong.invalid`;

interface Answer<Body> {
  status: number;
  body: Body;
}

interface Refused {
  message: string;
  code: string;
  argument?: string;
  recorded?: object;
}

type Headers = Record<string, string>;
type Ask = <Body = Refused>(
  method: string,
  path: string,
  body?: unknown,
  more?: Headers,
) => Promise<Answer<Body>>;

const asking =
  (token: string | undefined, headers: Headers = {}): Ask =>
  async <Body>(method: string, path: string, body?: unknown, more: Headers = {}) => {
    const response = await fetch(`${identity.url}/identity/api/${path}`, {
      method,
      headers: {
        'accept-language': 'en',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
        ...more,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
  };

async function signedIn(role: 'administrator' | 'headquarters') {
  const name = 'Nguyễn Văn Thử 0001';
  const account = await identity.accounts.add(
    { email: emailOf(role), name, roles: [role], provinces: [] },
    { password: strong, mustChangePassword: false },
  );
  const client = await ConsoleClient.open(identity.at);
  const { access_token: token } = await client.signIn(emailOf(role), strong);
  const session =
    client.browser.set.findLast((cookie) => cookie.startsWith('bc_session='))?.split(';')[0] ?? '';
  return { account, token, ask: asking(token, { cookie: session }) };
}

const officer = {
  email: emailOf('officer'),
  name: 'Nguyễn Văn Thử 0002',
  roles: ['province'],
  provinces: [CAO_BANG],
};
const making = () => ({ 'idempotency-key': `"${randomUUID()}"` });
const partner = { name: 'Đơn vị Thử 0001', scopes: ['provinces:read'], quota: 60, expiresAt: null };

it('refuses requests without a token, programs, and accounts that have just been disabled', async () => {
  expect((await asking(undefined)('GET', 'me')).status).toBe(401);
  expect((await asking('abc')('GET', 'me')).body.code).toBe('UNAUTHENTICATED');
  const { account, ask } = await signedIn('administrator');
  const { body: made } = await ask<ClientWithSecret>('POST', 'clients', partner, making());
  const program = await programToken(identity.at, {
    name: made.client.id,
    password: made.secret,
    scope: 'provinces:read',
  });
  expect((await asking(program)('GET', 'me')).body.code).toBe('FORBIDDEN');
  await identity.accounts.change(account.id, account.version, { disabled: true });
  expect((await ask('GET', 'me')).status).toBe(401);
});

it('lets only administrators manage accounts, clients and keys', async () => {
  const { ask } = await signedIn('headquarters');
  for (const [method, path] of [
    ['GET', 'accounts'],
    ['POST', 'accounts'],
    ['GET', `accounts/${CAO_BANG}`],
    ['PATCH', `accounts/${CAO_BANG}`],
    ['POST', `accounts/${CAO_BANG}/reset`],
    ['GET', 'clients'],
    ['POST', 'clients'],
    ['PATCH', 'clients/x'],
    ['POST', 'clients/x/rotate'],
    ['POST', 'clients/x/revoke'],
    ['POST', 'keys/rotate'],
  ] as [string, string][]) {
    const { status, body } = await ask(method, path, method === 'GET' ? undefined : {});
    expect([method, path, status, body]).toEqual([
      method,
      path,
      403,
      { message: 'Only administrators may do this.', code: 'FORBIDDEN' },
    ]);
  }
});

it('checks the current role: a former administrator may do nothing more, whatever the token says', async () => {
  const { account, ask } = await signedIn('administrator');
  await identity.accounts.change(account.id, account.version, { roles: ['auditor'] });
  expect((await ask('GET', 'accounts')).status).toBe(403);
});

it('invites somebody, who signs in with the temporary password and sets a new one', async () => {
  const { ask } = await signedIn('administrator');
  const { body } = await ask<AccountWithPassword>('POST', 'accounts', {
    ...officer,
    email: 'Officer@Bien-Cuong.invalid',
  });
  expect(body.account).toMatchObject({
    ...officer,
    mustChangePassword: true,
    disabled: false,
    lastSignInAt: null,
  });
  const client = await ConsoleClient.open(identity.at);
  const page = await client.begin();
  const next = await client.browser.open(page.address, {
    step: 'password',
    email: officer.email,
    password: body.password,
  });
  expect(next.text).toContain('name="step" value="change"');
  const again = await ask('POST', 'accounts', officer);
  expect([again.status, again.body]).toMatchObject([409, { code: 'CONFLICT', argument: 'email' }]);
  expect(again.body).toMatchObject({ recorded: body.account, sent: officer });
});

it.each([
  ['an address that is none', { email: 'nobody' }, 'email'],
  ['no name', { name: '  ' }, 'name'],
  ['a role that accounts do not have', { roles: ['partner'] }, 'roles.0'],
  ['no role', { roles: [] }, 'roles'],
  ['what is no province', { provinces: ['Cao Bằng'] }, 'provinces.0'],
])('refuses an invitation with %s and names the field', async (_what, wrong, argument) => {
  const { ask } = await signedIn('administrator');
  const { status, body } = await ask('POST', 'accounts', { ...officer, ...wrong });
  expect([status, body]).toMatchObject([400, { code: 'BAD_USER_INPUT', argument }]);
  expect(body.message).toMatch(`Field "${argument}": `);
  expect((await ask<AccountPage>('GET', 'accounts')).body.total).toBe(1);
});

it('finds accounts by parts of names and addresses, without accents, page by page', async () => {
  const { ask } = await signedIn('administrator');
  for (const number of [2, 3, 4])
    await ask('POST', 'accounts', {
      ...officer,
      email: `thu.${number}@bien-cuong.invalid`,
      name: `Nguyễn Văn Thử 000${number}`,
    });
  const found = async (search: string) => {
    const { body } = await ask<AccountPage>(
      'GET',
      `accounts?${new URLSearchParams({ search, first: '2', skip: '1' })}`,
    );
    return [body.total, ...body.accounts.map(({ name }) => name)];
  };
  expect(await found('van thu')).toEqual([4, 'Nguyễn Văn Thử 0002', 'Nguyễn Văn Thử 0003']);
  expect(await found('thu.3@')).toEqual([1]);
  for (const sign of ['%', '％', '＿', '﹪', '_', '\\', '＼']) expect(await found(sign)).toEqual([0]);
});

it('changes the version that was seen, and reports a conflict when somebody else was faster', async () => {
  const { ask } = await signedIn('administrator');
  const { body } = await ask<AccountWithPassword>('POST', 'accounts', officer);
  const path = `accounts/${body.account.id}`;
  const changed = await ask<AccountView>('PATCH', path, { version: 1, disabled: true });
  expect(changed.body).toMatchObject({ disabled: true, version: 2, name: officer.name });
  const late = await ask('PATCH', path, { version: 1, name: 'Nguyễn Văn Thử 0009' });
  expect([late.status, late.body]).toMatchObject([409, { code: 'CONFLICT', argument: 'version' }]);
  expect(late.body).toMatchObject({
    recorded: changed.body,
    sent: { version: 1, name: 'Nguyễn Văn Thử 0009' },
  });
  expect((await ask<AccountView>('GET', path)).body).toEqual(late.body.recorded);
});

it('does not let administrators lock themselves out', async () => {
  const { account, ask } = await signedIn('administrator');
  for (const change of [{ disabled: true }, { roles: ['auditor'] }])
    expect((await ask('PATCH', `accounts/${account.id}`, { version: 1, ...change })).status).toBe(400);
});

it('resets a password: the old one, its sessions and the second factor are gone', async () => {
  const { ask } = await signedIn('administrator');
  const other = await signedIn('headquarters');
  const { secret } = await identity.secondFactors.begin(other.account.id, strong);
  await identity.secondFactors.useCode(other.account.id, new TOTP({ secret }).generate());
  const { body } = await ask<AccountWithPassword>('POST', `accounts/${other.account.id}/reset`, {
    version: 1,
  });
  expect(body.account).toMatchObject({ mustChangePassword: true, hasSecondFactor: false });
  expect(await identity.accounts.withPassword(other.account.email, strong)).toBeUndefined();
  expect(await identity.accounts.withPassword(other.account.email, body.password)).toBeDefined();
  expect(await new Sessions(identity.dataSource).of(other.account.id, undefined)).toEqual([]);
  expect((await other.ask('GET', 'me')).status).toBe(401);
});

it('answers 404 for an unknown id and for a malformed one', async () => {
  const { ask } = await signedIn('administrator');
  for (const id of ['x', CAO_BANG, '00000000-0000-0000-0000-000000000000']) {
    expect((await ask('GET', `accounts/${id}`)).status).toBe(404);
    expect((await ask('POST', `accounts/${id}/reset`, { version: 1 })).status).toBe(404);
    expect((await ask('POST', `clients/${id}/rotate`, { version: 1 })).status).toBe(404);
  }
});

it("makes, rotates, suspends and revokes a partner's client, and shows its use", async () => {
  const { ask } = await signedIn('administrator');
  const { body: made } = await ask<ClientWithSecret>('POST', 'clients', partner, making());
  const { id } = made.client;
  expect(made.client).toMatchObject({ ...partner, state: 'active', use: { calls: 0, operations: [] } });
  const works = async (secret: string) =>
    programToken(identity.at, { name: id, password: secret, scope: 'provinces:read' }).then(
      () => true,
      () => false,
    );
  expect(await works(made.secret)).toBe(true);
  const { body: rotated } = await ask<ClientWithSecret>('POST', `clients/${id}/rotate`, { version: 1 });
  expect([await works(made.secret), await works(rotated.secret)]).toEqual([false, true]);
  const suspended = await ask<ClientView>('PATCH', `clients/${id}`, {
    version: 2,
    suspended: true,
    quota: 10,
  });
  expect(suspended.body).toMatchObject({ state: 'suspended', quota: 10, version: 3 });
  const use = new ClientUseService(identity.dataSource);
  const at = Date.now();
  await use.add([{ clientId: id, operation: 'Figures', calls: 3, refused: 1, lastSeenAt: at - 1_000 }]);
  await use.add([
    { clientId: id, operation: 'Figures', calls: 2, refused: 0, lastSeenAt: at },
    { clientId: 'partner-unknown', operation: '', calls: 1, refused: 0, lastSeenAt: at },
  ]);
  const { body: revoked } = await ask<ClientView>('POST', `clients/${id}/revoke`);
  expect(revoked).toMatchObject({ state: 'revoked' });
  expect((await ask<ClientView[]>('GET', 'clients')).body).toEqual([revoked]);
  expect(revoked.use).toEqual({
    calls: 5,
    refused: 1,
    lastSeenAt: new Date(at).toISOString(),
    operations: [{ name: 'Figures', calls: 5 }],
  });
  expect((await ask('POST', `clients/${id}/rotate`, { version: 3 })).body).toMatchObject({
    code: 'CONFLICT',
  });
});

it('does not replace a secret or password that was just given out: of two requests at once one gets it, the other a conflict', async () => {
  const { ask } = await signedIn('administrator');
  const { body: client } = await ask<ClientWithSecret>('POST', 'clients', partner, making());
  const { body: invited } = await ask<AccountWithPassword>('POST', 'accounts', officer);
  const twice = <Body>(path: string) =>
    Promise.all([1, 2].map(() => ask<Body & Refused>('POST', path, { version: 1 })));
  const parted = <Body>(answers: Answer<Body & Refused>[]) => {
    const [done, refused] = answers.toSorted((one, other) => one.status - other.status);
    expect([done?.status, refused?.status]).toEqual([200, 409]);
    return [done?.body, refused?.body] as const;
  };
  const rotated = parted(await twice<ClientWithSecret>(`clients/${client.client.id}/rotate`));
  const both = { argument: 'version', recorded: { version: 2 }, sent: { version: 1 } };
  expect(rotated[1]).toMatchObject({ ...both, recorded: { name: partner.name, version: 2 } });
  const credentials = { name: client.client.id, password: rotated[0]?.secret ?? '', scope: 'provinces:read' };
  expect(await programToken(identity.at, credentials)).toEqual(expect.any(String));
  const reset = parted(await twice<AccountWithPassword>(`accounts/${invited.account.id}/reset`));
  expect(reset[1]).toMatchObject({ ...both, recorded: { email: officer.email, version: 2 } });
  expect(await identity.accounts.withPassword(officer.email, reset[0]?.password ?? '')).toBeDefined();
  for (const { recorded } of [rotated[1], reset[1]] as Refused[])
    expect(JSON.stringify(recorded)).not.toMatch(/hash|secret[^F]|argon/i);
  expect((await ask('POST', `clients/${client.client.id}/rotate`, {})).body.argument).toBe('version');
});

describe('a client whose creation is requested again', () => {
  const key = { 'idempotency-key': '"once"' };
  const all = async (ask: Ask) => (await ask<ClientView[]>('GET', 'clients')).body;

  it('is made once, even when both requests come at once; its secret stays valid', async () => {
    const { ask } = await signedIn('administrator');
    const send = () => ask<ClientWithSecret & Refused>('POST', 'clients', partner, key);
    const answers = await Promise.all([send(), send()]);
    const [done, refused] = answers.toSorted((one, other) => one.status - other.status);
    expect([done?.status, refused?.status]).toEqual([200, 409]);
    const { client, secret } = done?.body as ClientWithSecret;
    const { use: _use, ...recorded } = client;
    const again = await send();
    for (const { body } of [refused as Answer<Refused>, again])
      expect(body).toMatchObject({ code: 'CONFLICT', argument: 'secret', recorded, sent: partner });
    expect(JSON.stringify([refused, again])).not.toContain(secret);
    expect(await all(ask)).toHaveLength(1);
    const credentials = { name: client.id, password: secret, scope: 'provinces:read' };
    expect(await programToken(identity.at, credentials)).toEqual(expect.any(String));
    const { recorded: seen } = again.body as { recorded?: { version?: number } };
    const rotated = await ask<ClientWithSecret>('POST', `clients/${client.id}/rotate`, {
      version: seen?.version,
    });
    expect(rotated.body.secret).not.toBe(secret);
  });

  it('leaves no secret behind but its hash', async () => {
    const { ask } = await signedIn('administrator');
    const { body } = await ask<ClientWithSecret>('POST', 'clients', partner, key);
    const kept = await identity.dataSource.query('SELECT * FROM idempotent_request');
    expect(kept).toMatchObject([{ answer: body.client.id }]);
    const trail = await identity.dataSource.query('SELECT * FROM audit_record');
    expect(JSON.stringify([kept, trail])).not.toContain(body.secret);
  });

  it('is made again after a failure, with another key, and after a year', async () => {
    const { ask } = await signedIn('administrator');
    expect((await ask('POST', 'clients', { ...partner, quota: 0 }, key)).status).toBe(400);
    expect((await ask('POST', 'clients', partner, key)).status).toBe(200);
    expect((await ask('POST', 'clients', partner, making())).status).toBe(200);
    await identity.dataSource.query(`UPDATE idempotent_request SET at = at - interval '367 days'`);
    expect((await ask('POST', 'clients', partner, key)).status).toBe(200);
    expect(await all(ask)).toHaveLength(3);
  });

  it('is refused without a key, with one that is too long, and with one that was used for something else', async () => {
    const { ask } = await signedIn('administrator');
    const refusal = async (input: object, headers?: Headers) =>
      (await ask('POST', 'clients', input, headers)).body;
    const wrong = { code: 'BAD_USER_INPUT' };
    expect(await refusal(partner)).toMatchObject({ ...wrong, argument: 'Idempotency-Key' });
    const long = { 'idempotency-key': 'k'.repeat(201) };
    expect(await refusal(partner, long)).toMatchObject({ ...wrong, argument: 'idempotencyKey' });
    const yearless = { ...partner, expiresAt: '0000-01-01T00:00:00Z' };
    expect(await refusal(yearless, key)).toMatchObject({ ...wrong, argument: 'expiresAt' });
    await ask('POST', 'clients', partner, key);
    const other = await refusal({ ...partner, quota: 1 }, key);
    expect(other).toMatchObject({ code: 'CONFLICT', argument: 'idempotencyKey' });
    expect(await all(ask)).toHaveLength(1);
  });
});

it('lets everybody see and change their own password, second factor and sessions', async () => {
  const { account, ask } = await signedIn('headquarters');
  expect((await ask<Profile>('GET', 'me')).body).toMatchObject({
    id: account.id,
    roles: ['headquarters'],
    hasSecondFactor: false,
    needsSecondFactor: false,
  });
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const stranger = { 'user-agent': firefox, 'x-forwarded-for': '192.0.2.9' };
  const elsewhere = await ConsoleClient.open(identity.at, stranger);
  await elsewhere.signIn(account.email, strong);
  const { body: sessions } = await ask<SessionView[]>('GET', 'me/sessions');
  const from = { current: false, browser: 'Firefox', system: 'Linux', address: '192.0.2.9' };
  expect(sessions.toSorted((one, other) => Number(one.current) - Number(other.current))).toMatchObject([
    from,
    { current: true, browser: null, system: null, address: '127.0.0.1' },
  ]);
  await elsewhere.begin();
  expect((await ask<SessionView[]>('GET', 'me/sessions')).body).toContainEqual(expect.objectContaining(from));
  const next = `${strong} và mây`;
  const wrong = await ask('POST', 'me/password', { current: 'sai', next });
  expect(wrong.body).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'current' });
  expect((await ask('POST', 'me/password', { current: strong, next })).status).toBe(204);
  expect((await ask<SessionView[]>('GET', 'me/sessions')).body).toMatchObject([{ current: true }]);
  const { body: offer } = await ask<SecondFactorOffer>('POST', 'me/second-factor', { password: next });
  expect(offer.uri).toMatch(/^otpauth:\/\/totp\//);
  for (const wrong of ['000000', '１２３４５６', '٠١٢٣٤٥', '🙂🙂🙂', '12345']) {
    const refused = await ask('POST', 'me/second-factor/confirm', { code: wrong });
    expect([refused.status, refused.body.argument]).toEqual([400, 'code']);
  }
  const code = new TOTP({ secret: offer.secret }).generate();
  expect((await ask('POST', 'me/second-factor/confirm', { code })).status).toBe(204);
  expect((await ask<Profile>('GET', 'me')).body.hasSecondFactor).toBe(true);
  expect((await ask('POST', 'me/second-factor', { password: next })).status).toBe(409);
  expect((await ask('DELETE', 'me/second-factor', { password: next })).status).toBe(204);
  expect((await ask<Profile>('GET', 'me')).body.hasSecondFactor).toBe(false);
});

it('offers a new secret each time, so that a stolen token does not reveal the one its owner confirms', async () => {
  const { account, ask } = await signedIn('headquarters');
  const begin = async () =>
    (await ask<SecondFactorOffer>('POST', 'me/second-factor', { password: strong })).body.secret;
  const confirm = async (secret: string) => {
    const code = new TOTP({ secret }).generate();
    return (await ask('POST', 'me/second-factor/confirm', { code })).status;
  };
  const [thief, owner] = [await begin(), await begin()];
  expect(owner).not.toBe(thief);
  expect([await confirm(thief), await confirm(owner)]).toEqual([400, 204]);
  expect(await identity.accounts.byId(account.id)).toMatchObject({ secondFactorSecret: owner });
});

it('does not let a stolen token set up or remove a second factor', async () => {
  const { account, ask } = await signedIn('headquarters');
  const about = (method: string, body?: object) => ask(method, 'me/second-factor', body);
  for (const body of [
    undefined,
    {},
    { password: '' },
    { password: 'sai' },
    { password: strong.toUpperCase() },
  ])
    expect((await about('POST', body)).body).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect((await about('POST', { password: 'sai' })).body.argument).toBe('password');
  const { secret } = await identity.secondFactors.begin(account.id, strong);
  await identity.secondFactors.useCode(account.id, new TOTP({ secret }).generate());
  for (const body of [{}, { password: 'sai' }]) expect((await about('DELETE', body)).status).toBe(400);
  expect(await identity.accounts.byId(account.id)).toMatchObject({ secondFactorSecret: secret });
});

it('does not let a stolen token guess the password, on any route that asks for it', async () => {
  const { ask } = await signedIn('headquarters');
  const ways = (password: string) => [
    ask('POST', 'me/password', { current: password, next: `${strong} và mây` }),
    ask('POST', 'me/second-factor', { password }),
    ask('DELETE', 'me/second-factor', { password }),
  ];
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1)
    for (const way of ways(`wrong ${attempt}`)) statuses.push((await way).status);
  expect(statuses.toSorted()).toEqual([...Array<number>(10).fill(400), 429, 429]);
  for (const way of ways(strong)) expect((await way).status).toBe(429);
});

it('rotates its keys on demand: the new one is public at once', async () => {
  const { ask } = await signedIn('administrator');
  const { body } = await ask<{ kid: string }>('POST', 'keys/rotate');
  const published = (await (await fetch(`${identity.url}/identity/jwks`)).json()) as {
    keys: { kid: string }[];
  };
  expect(published.keys.map(({ kid }) => kid)).toContain(body.kid);
  expect((await ask('GET', 'me')).status).toBe(200);
  expect((await discover(identity.at, 'console')).serverMetadata().issuer).toContain('/identity');
});
