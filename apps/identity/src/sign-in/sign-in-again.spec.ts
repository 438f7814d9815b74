import 'reflect-metadata';

import { ConsoleClient, type Page } from '@bien-cuong/testing';
import { openIdentity, type OpenIdentity, publicUrl, strong } from '../testing/open-identity';

let identity: OpenIdentity;
let client: ConsoleClient;
beforeEach(async () => {
  identity = await openIdentity();
  client = await ConsoleClient.open(identity.at);
});
afterEach(() => identity.close());

const one = 'thu.0001@bien-cuong.invalid';
const other = 'thu.0002@bien-cuong.invalid';

const add = (email: string) =>
  identity.accounts.add(
    { email, name: 'Nguyễn Văn Thử', roles: ['headquarters'], provinces: [] },
    { password: strong, mustChangePassword: false },
  );

const arrived = ({ address }: Page) => address.startsWith(`${publicUrl}/signed-in?code=`);
const errorIn = ({ address }: Page) => new URL(address).searchParams.get('error');
const enter = (page: Page, email: string) =>
  client.browser.open(page.address, { step: 'password', email, password: strong });
const personIn = async (page: Page) => (await client.finish(page)).claims()?.['email'];

describe('a user who is signed in and has to sign in again', () => {
  let first: Awaited<ReturnType<ConsoleClient['signIn']>>;
  beforeEach(async () => {
    await add(one);
    first = await client.signIn(one, strong);
  });

  it.each([
    ['as a console does when a session has ended', { prompt: 'login', login_hint: one }],
    ['for whom it was meant', { prompt: 'login', login_hint: other }],
    ['because it was too long ago', { max_age: '0' }],
  ])('may be somebody else: %s', async (_when, asked) => {
    await add(other);
    const entered = await enter(await client.begin(asked), other);
    expect([arrived(entered), await personIn(entered)]).toEqual([true, other]);
    expect(await personIn(await client.begin())).toBe(other);
    const left = client.refresh(first.refresh_token ?? '');
    await expect(left).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('is still the same person with the same name', async () => {
    const entered = await enter(await client.begin({ prompt: 'login', login_hint: one }), one);
    expect(await personIn(entered)).toBe(one);
    const renewed = await client.refresh(first.refresh_token ?? '');
    expect(renewed.access_token).toEqual(expect.any(String));
  });

  it('is still the same person after leaving the page, or after a wrong password', async () => {
    const page = await client.begin({ prompt: 'login', login_hint: one });
    const wrong = { step: 'password', email: other, password: 'sai' };
    expect((await client.browser.open(page.address, wrong)).status).toBe(401);
    expect(await personIn(await client.begin())).toBe(one);
  });
});

describe('a prompt other than a sign-in', () => {
  beforeEach(() => add(one));

  it('is refused where it is not offered, without a sign-in first', async () => {
    const other = [
      'consent',
      'login consent',
      'select_account',
      'none consent',
      'none login',
      'create',
      'Login',
    ];
    const refused = { address: expect.stringContaining(`${publicUrl}/signed-in?error=invalid_request`) };
    for (const prompt of other) expect(await client.begin({ prompt })).toMatchObject(refused);
    await client.signIn(one, strong);
    for (const prompt of other) expect(await client.begin({ prompt })).toMatchObject(refused);
  });

  it('is done where it is offered, and only once even if it is named several times', async () => {
    expect(errorIn(await client.begin({ prompt: 'none' }))).toBe('login_required');
    expect(arrived(await enter(await client.begin({ prompt: 'login login' }), one))).toBe(true);
    expect(arrived(await client.begin({ prompt: 'none' }))).toBe(true);
  });
});
