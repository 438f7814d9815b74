import 'reflect-metadata';

import { seedId } from '@bien-cuong/database';
import { ConsoleClient, type Page, expectOnConsole } from '@bien-cuong/testing';
import { refreshTokenGrant } from 'openid-client';
import { TOTP } from 'otpauth';

import { Sessions } from '../account/sessions';
import { openIdentity, type OpenIdentity, strong } from '../testing/open-identity';

expectOnConsole('error', /^The lineage of the provinces cannot be read;/);

let identity: OpenIdentity;
beforeEach(async () => {
  identity = await openIdentity();
});
afterEach(() => identity.close());

const email = 'thu.0001@bien-cuong.invalid';
const officer = { email, name: 'Nguyễn Văn Thử 0001', roles: ['province' as const] };
const provinces = [seedId('Province', '04@2025-06-30')];

const add = (password = strong, mustChangePassword = false) =>
  identity.accounts.add({ ...officer, provinces }, { password, mustChangePassword });

/** As some keyboards write Vietnamese. */
const decomposed = (text: string) => text.normalize('NFD');
const alertOf = ({ text }: Page) => /role="alert">([^<]*)</.exec(text)?.[1];
const stepOf = ({ text }: Page) => /name="step" value="(\w+)"/.exec(text)?.[1];
const arrived = ({ address }: Page) => address.includes('/signed-in?code=');

const send = (client: ConsoleClient, page: Page, form: Record<string, string>) =>
  client.browser.open(page.address, { step: stepOf(page) ?? '', ...form });

it('signs a user in: the ID token identifies them, and scripts cannot read the cookies', async () => {
  const account = await add();
  const client = await ConsoleClient.open(identity.at);
  const tokens = await client.signIn(email, strong);
  expect(tokens.claims()).toMatchObject({
    sub: account.id,
    name: officer.name,
    email,
    roles: ['province'],
    provinces,
  });
  expect(tokens.expires_in).toBe(270);
  expect(tokens.refresh_token).toEqual(expect.any(String));
  for (const cookie of client.browser.set) expect(cookie).toMatch(/path=\/identity.*; httponly/);
  expect(await identity.accounts.byId(account.id)).toMatchObject({ lastSignInAt: expect.any(Date) });
});

it('recognises a browser that has signed in, but not after the account was disabled', async () => {
  const { id, version } = await add();
  const client = await ConsoleClient.open(identity.at);
  await client.signIn(email, strong);
  expect(arrived(await client.begin())).toBe(true);
  await identity.accounts.change(id, version, { disabled: true });
  const page = await client.begin();
  expect(stepOf(page)).toBe('password');
  expect(alertOf(await send(client, page, { email, password: strong }))).toBe(
    'Thư điện tử hoặc mật khẩu không đúng.',
  );
});

it('ends a session twelve hours after the sign-in, however often the browser visited', async () => {
  const { id } = await add();
  const client = await ConsoleClient.open(identity.at);
  await client.signIn(email, strong);
  const hour = 60 * 60_000;
  const ends = async () => {
    const [session] = await new Sessions(identity.dataSource).of(id, undefined);
    return Date.parse(session?.expiresAt ?? '') - Date.parse(session?.signedInAt ?? '');
  };
  const first = await ends();
  expect(Math.abs(first - 12 * hour)).toBeLessThan(2_000);
  const later = Date.now() + 11 * hour;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
  expect(arrived(await client.begin())).toBe(true);
  clock.mockRestore();
  expect(Math.abs((await ends()) - first)).toBeLessThan(2_000);
});

it('gives the same message for a wrong name, a wrong password and a disabled account', async () => {
  const { id, version } = await add();
  const client = await ConsoleClient.open(identity.at, { 'accept-language': 'en' });
  const page = await client.begin();
  const wrongPassword = await send(client, page, { email, password: 'sông núi cờ bay' });
  const wrongName = await send(client, page, { email: 'nobody@bien-cuong.invalid', password: strong });
  await identity.accounts.change(id, version, { disabled: true });
  const disabled = await send(client, page, { email, password: strong });
  for (const refused of [wrongPassword, wrongName, disabled]) {
    expect(refused.status).toBe(401);
    expect(alertOf(refused)).toBe('The email or the password is wrong.');
  }
  expect(wrongName.text.replace('nobody@bien-cuong.invalid', email)).toBe(disabled.text);
});

it('stops guessing at one account, existing or not, from any address', async () => {
  await add();
  for (const name of [email, 'nobody@bien-cuong.invalid']) {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const client = await ConsoleClient.open(identity.at, { 'x-forwarded-for': `10.0.0.${attempt}` });
      const page = await send(client, await client.begin(), { email: name, password: `wrong ${attempt}` });
      statuses.push(page.status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  }
  const owner = await ConsoleClient.open(identity.at, { 'x-forwarded-for': '10.0.1.1' });
  const refused = await send(owner, await owner.begin(), { email, password: strong });
  expect(alertOf(refused)).toBe('Đã thử sai quá nhiều lần. Hãy thử lại sau 15 phút.');
  const seconds = Number(refused.headers.get('retry-after'));
  expect([seconds > 14 * 60, seconds <= 15 * 60]).toEqual([true, true]);
});

it('stops guessing at many accounts from one address', async () => {
  const client = await ConsoleClient.open(identity.at, { 'x-forwarded-for': '10.0.0.1' });
  const page = await client.begin();
  const attempts = Array.from({ length: 51 }, (_, index) => index);
  const tried = await Promise.all(
    attempts.map((index) => send(client, page, { email: `${index}@bien-cuong.invalid`, password: 'wrong' })),
  );
  expect(tried.filter(({ status }) => status === 429)).toHaveLength(1);
});

it('demands a new password after a reset before anything else', async () => {
  const { id } = await add();
  const temporary = await identity.accounts.reset(id, 1);
  const client = await ConsoleClient.open(identity.at);
  const change = await send(client, await client.begin(), { email, password: temporary });
  expect(stepOf(change)).toBe('change');
  const tries: [string, string, string][] = [
    ['short', 'short', 'Mật khẩu phải có ít nhất 12 ký tự.'],
    [decomposed('ệẫộữ'), 'ệẫộữ', 'Mật khẩu phải có ít nhất 12 ký tự.'],
    [email, email, 'Mật khẩu này dễ đoán. Hãy dùng vài từ không liên quan đến nhau.'],
    [temporary, temporary, 'Mật khẩu mới phải khác mật khẩu cũ.'],
    [strong, `${strong}!`, 'Hai lần nhập mật khẩu mới không giống nhau.'],
  ];
  for (const [next, repeat, says] of tries)
    expect(alertOf(await send(client, change, { current: temporary, next, repeat }))).toBe(says);
  const words = { current: temporary, next: decomposed(strong), repeat: strong };
  expect(arrived(await send(client, change, words))).toBe(true);
  expect(await identity.accounts.withPassword(email, temporary)).toBeUndefined();
  expect(await identity.accounts.withPassword(email, strong)).toBeDefined();
});

it('demands the new password also of a sign-in that was finished before a reset', async () => {
  const { id } = await add();
  const client = await ConsoleClient.open(identity.at);
  const tokens = await client.signIn(email, strong);
  const held = await ConsoleClient.open(identity.at);
  const { address } = await held.begin();
  const last = await held.browser.step(address, { step: 'password', email, password: strong });
  await identity.accounts.reset(id, 1);
  expect(stepOf(await held.browser.open(last))).toBe('password');
  const refreshed = refreshTokenGrant(client.configuration, tokens.refresh_token ?? '');
  await expect(refreshed).rejects.toMatchObject({ error: 'invalid_grant' });
  const me = await fetch(`${identity.url}/identity/api/me`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  expect(me.status).toBe(401);
});

it('asks for the second factor where there is one; each code works once', async () => {
  const { id } = await add();
  const { secret } = await identity.secondFactors.begin(id, strong);
  const totp = new TOTP({ secret });
  await identity.secondFactors.useCode(id, totp.generate({ timestamp: Date.now() - 30_000 }));
  const client = await ConsoleClient.open(identity.at);
  const code = await send(client, await client.begin(), { email, password: strong });
  expect(stepOf(code)).toBe('code');
  // The check that a browser makes before it submits.
  const pattern = new RegExp(`^(?:${/pattern="([^"]+)"/.exec(code.text)?.[1] ?? ''})$`, 'v');
  expect(
    ['123456', ' 123 456', '１２３４５６', '12345', '1234567'].map((text) => pattern.test(text)),
  ).toEqual([true, true, true, false, false]);
  for (const wrong of ['000000', '１２３４５６', '٠١٢٣٤٥', '🙂🙂🙂']) {
    const refused = await send(client, code, { code: wrong });
    expect([refused.status, alertOf(refused)]).toEqual([400, expect.stringMatching('Mã không đúng')]);
  }
  const used = totp.generate();
  const inFullWidth = used.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const tokens = await client.finish(await send(client, code, { code: ` ${inFullWidth}` }));
  expect(tokens.claims()?.['amr']).toEqual(['pwd', 'otp']);
  const other = await ConsoleClient.open(identity.at);
  const again = await send(other, await other.begin(), { email, password: strong });
  expect(alertOf(await send(other, again, { code: used }))).toMatch('Mã không đúng hoặc đã dùng');
});

it('does not accept a later step before the password', async () => {
  await add();
  const client = await ConsoleClient.open(identity.at);
  const page = await client.begin();
  for (const step of ['code', 'change', 'enrol', 'done']) {
    const answer = await client.browser.open(page.address, { step, code: '123456', email });
    expect(stepOf(answer)).toBe('password');
    expect(answer.status).toBe(400);
  }
});

it('belongs to the browser that began it: its address alone is not enough', async () => {
  const { address } = await (await ConsoleClient.open(identity.at)).begin();
  const thief = await ConsoleClient.open(identity.at);
  const page = await thief.browser.open(address);
  expect([page.status, page.text.includes('Không đăng nhập được')]).toEqual([400, true]);
});

it('shows its pages in no frame, with no script of others, in the language that was asked for', async () => {
  const client = await ConsoleClient.open(identity.at);
  const page = await client.begin({ ui_locales: 'en' });
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect((await client.browser.open(`${page.address}?lang=vi`)).text).toContain('<h1>Đăng nhập</h1>');
  expect((await client.browser.open(`${page.address}?lang=en`)).text).toContain('<h1>Sign in</h1>');
});

it('remembers the account of an ended session, so that only the password has to be typed', async () => {
  const client = await ConsoleClient.open(identity.at);
  const page = await client.begin({ prompt: 'login', login_hint: 'thu"0001@bien-cuong.invalid' });
  expect(page.text).toContain('value="thu&#34;0001@bien-cuong.invalid"');
});

it('escapes what was typed', async () => {
  const client = await ConsoleClient.open(identity.at);
  const page = await send(client, await client.begin(), {
    email: '"><script>alert(1)</script>',
    password: 'x',
  });
  expect(page.text).not.toContain('<script>alert');
});

describe('where administrators need a second factor', () => {
  beforeEach(async () => {
    await identity.close();
    identity = await openIdentity({ adminsNeedSecondFactor: true });
  });

  it('requires setting one up before the sign-in is complete', async () => {
    await identity.accounts.add(
      { email, name: officer.name, roles: ['administrator'], provinces: [] },
      { password: strong, mustChangePassword: false },
    );
    const client = await ConsoleClient.open(identity.at);
    const page = await send(client, await client.begin(), { email, password: strong });
    expect(stepOf(page)).toBe('enrol');
    expect(page.text).toContain('src="data:image/png');
    const secret = /class="secret">(\w+)</.exec(page.text)?.[1] ?? '';
    expect(arrived(await send(client, page, { code: new TOTP({ secret }).generate() }))).toBe(true);
  });

  it('shows the same secret throughout a sign-in, which no other sign-in and no token has seen', async () => {
    const { id } = await add();
    const { secret: stolen } = await identity.secondFactors.begin(id, strong);
    await identity.accounts.change(id, 1, { roles: ['administrator'] });
    const shownIn = ({ text }: Page) => /class="secret">(\w+)</.exec(text)?.[1] ?? '';
    const code = (secret: string) => ({ code: new TOTP({ secret }).generate() });
    const [client, other] = [await ConsoleClient.open(identity.at), await ConsoleClient.open(identity.at)];
    const page = await send(client, await client.begin(), { email, password: strong });
    const elsewhere = await send(other, await other.begin(), { email, password: strong });
    const secrets = [page, elsewhere].map(shownIn);
    expect(new Set([stolen, ...secrets]).size).toBe(3);
    const [own = '', others = ''] = secrets;
    for (const wrong of [stolen, others]) {
      const refused = await send(client, page, code(wrong));
      expect([alertOf(refused), shownIn(refused)]).toEqual([expect.stringMatching('Mã không đúng'), own]);
    }
    expect(shownIn(await client.browser.open(page.address))).toBe(own);
    expect(arrived(await send(client, page, code(own)))).toBe(true);
    expect(stepOf(await send(other, elsewhere, code(others)))).toBe('code');
  });

  it('requires a user who becomes one while signed in to set one up before continuing', async () => {
    const { id } = await add();
    const client = await ConsoleClient.open(identity.at);
    const { access_token: token, refresh_token: refresh = '' } = await client.signIn(email, strong);
    await identity.accounts.change(id, 1, { roles: ['administrator'] });
    const accounts = await fetch(`${identity.url}/identity/api/accounts`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(accounts.status).toBe(401);
    await expect(refreshTokenGrant(client.configuration, refresh)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    const page = await client.begin();
    expect(stepOf(page)).toBe('password');
    expect(stepOf(await send(client, page, { email, password: strong }))).toBe('enrol');
  });
});
