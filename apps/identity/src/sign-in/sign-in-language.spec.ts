import 'reflect-metadata';

import { ConsoleClient, type Page } from '@bien-cuong/testing';
import { Sessions } from '../account/sessions';
import { openIdentity, type OpenIdentity, publicUrl, strong } from '../testing/open-identity';

let identity: OpenIdentity;
beforeEach(async () => {
  identity = await openIdentity();
});
afterEach(() => identity.close());

const email = 'thu.0001@bien-cuong.invalid';
const vietnamese = { 'accept-language': 'vi-VN,vi;q=0.9' };
const locales = { ui_locales: 'fr en-GB vi' };

const add = () =>
  identity.accounts.add(
    { email, name: 'Nguyễn Văn Thử 0001', roles: ['auditor'], provinces: [] },
    { password: strong, mustChangePassword: false },
  );

const languageIn = ({ text }: Page) => /<html lang="(\w+)">/.exec(text)?.[1];
const stepOf = ({ text }: Page) => /name="step" value="(\w+)"/.exec(text)?.[1] ?? '';

it('uses the language that a client asks for in every step of a sign-in', async () => {
  const account = await add();
  const temporary = await identity.accounts.reset(account.id, account.version);
  const { browser, ...client } = await openClient();
  const first = await client.begin(locales);
  const send = (form: Record<string, string>) => browser.open(first.address, form);
  const wrong = await send({ step: 'password', email, password: 'sai' });
  const change = await send({ step: 'password', email, password: temporary });
  const refused = await send({ step: 'change', current: temporary, next: 'short', repeat: 'short' });
  expect([first, wrong, change, refused].map(stepOf)).toEqual(['password', 'password', 'change', 'change']);
  expect([first, wrong, change, refused].map(languageIn)).toEqual(['en', 'en', 'en', 'en']);
  expect(refused.text).toContain('at least 12 characters');
  expect(languageIn(await browser.open(`${first.address}?lang=vi`))).toBe('vi');
});

it('says in that language that a sign-in cannot continue, when its session has ended or it was begun in another browser', async () => {
  const { id } = await add();
  const { browser, ...client } = await openClient();
  await client.signIn(email, strong);
  const { address } = await client.begin({ ...locales, prompt: 'login' });
  await new Sessions(identity.dataSource).endOthers(id, undefined);
  const [here, elsewhere] = [await browser.open(address), await (await openClient()).browser.open(address)];
  expect([here, elsewhere].map(({ status }) => status)).toEqual([400, 400]);
  expect([here, elsewhere].map(languageIn)).toEqual(['en', 'en']);
  expect(languageIn(await browser.open(`${publicUrl}/identity/sign-in/none`))).toBe('vi');
});

it('says in that language what is wrong with the request itself, and shows the sign-out page in it', async () => {
  const { browser, ...client } = await openClient();
  const wrong = { ...locales, redirect_uri: 'https://elsewhere.example/' };
  expect(languageIn(await client.begin(wrong))).toBe('en');
  expect(languageIn(await client.begin({ ...wrong, ui_locales: 'de' }))).toBe('vi');
  await add();
  await client.signIn(email, strong);
  const leaving = `${publicUrl}/identity/session/end`;
  expect(languageIn(await browser.open(`${leaving}?ui_locales=en`))).toBe('en');
});

async function openClient() {
  const client = await ConsoleClient.open(identity.at, vietnamese);
  return {
    browser: client.browser,
    begin: (more: Record<string, string>) => client.begin(more),
    signIn: (name: string, password: string) => client.signIn(name, password),
  };
}
