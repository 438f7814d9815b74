import { programToken, type RunningPlatform } from '@bien-cuong/testing';
import { launchBrowser } from '@bien-cuong/testing/browser';
import type { Browser, Page } from 'playwright-core';
import { password, settled } from './administration/office';
import { hasFocus } from './browser/stage';
import { ask } from './testing/ask';

const email = 'headquarters@demo.bien-cuong.invalid';
const other = 'council@demo.bien-cuong.invalid';

export function signIn(stage: () => RunningPlatform): void {
  let platform: RunningPlatform;
  let browser: Browser;
  beforeAll(async () => {
    platform = stage();
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const open = async (path: string, origin = platform.url): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(origin + path);
    return page;
  };

  async function fillIn(page: Page, secret = password, name = email): Promise<void> {
    await page.getByLabel('Thư điện tử').fill(name);
    await page.getByLabel('Mật khẩu').fill(secret);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  }

  it('shows the operator the credentials once', () => {
    expect(platform.output()).toContain('Sign in with (shown only this once):');
    const roles = platform.credentials.map(({ role }) => role);
    expect(roles).toEqual(['administrator', 'headquarters', 'province', 'council', 'auditor', 'partner']);
    const administrator = platform.credentials[0];
    expect(platform.output()).toContain(`${administrator?.name}  ${administrator?.password}`);
  });

  it('takes a newcomer from the first page by sign-in to the page of Cao Bằng', async () => {
    const { name, password: made = '' } = platform.credentials[0] ?? { name: '' };
    const page = await open('/');
    await page.getByLabel('Thư điện tử').fill(name);
    await page.getByLabel('Mật khẩu').fill(made);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('combobox', { name: 'Tìm mọi thứ' }).fill('cao bang');
    await page
      .getByRole('option', { name: /Cao Bằng/ })
      .first()
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Cao Bằng/ }).waitFor();
    await page.getByText('trên 333').first().waitFor();
  });

  it('leads to the requested page after sign-in, by whatever host name it was requested', async () => {
    const page = await open('/provinces?on=2025-06-30', platform.url.replace('localhost', '127.0.0.1'));
    await fillIn(page, 'sai mật khẩu rồi');
    expect(await page.getByRole('alert').textContent()).toBe('Thư điện tử hoặc mật khẩu không đúng.');
    await fillIn(page);
    await page.getByRole('heading', { level: 1, name: 'Tỉnh, thành' }).waitFor();
    expect(page.url()).toBe(`${platform.url}/provinces?on=2025-06-30`);
  });

  it('signs out completely: the back button leads to the sign-in page', async () => {
    const page = await open('/reviews');
    await fillIn(page);
    const account = page.getByRole('button', { name: /Tài khoản của/ });
    await account.waitFor();
    await settled(page);
    await account.click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Thư điện tử').waitFor();
    await page.goto(`${platform.url}/reviews`);
    await page.getByLabel('Thư điện tử').waitFor();
  });

  it('keeps the page and what was typed when the session ends, and continues after the same user has signed in again', async () => {
    const page = await open('/provinces?on=2025-06-30');
    await fillIn(page);
    // Requests routed while a page is being turned to are not always caught.
    await page.getByRole('heading', { level: 1, name: 'Tỉnh, thành' }).waitFor();
    await page.route('**/graphql', (route) => route.fulfill({ status: 401, body: '{"errors":[]}' }));
    const typed = page.getByRole('combobox', { name: 'Tìm mọi thứ' });
    await typed.fill('cao bang');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
    await dialog.waitFor();
    await page.unroute('**/graphql');
    await hasFocus(dialog.getByRole('button', { name: 'Đăng nhập lại' }));
    const again = async () => {
      const button = dialog.getByRole('button', { name: 'Đăng nhập lại' });
      const [popup] = await Promise.all([page.waitForEvent('popup'), button.click()]);
      await popup.getByLabel('Thư điện tử').waitFor();
      return popup;
    };
    await (await again()).close();
    await dialog.getByRole('alert').waitFor();
    await fillIn(await again(), password, other);
    await dialog.getByText('Đó là tài khoản khác.').waitFor();
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`${platform.url}/profile`);
    await elsewhere.getByRole('main').getByText(other).first().waitFor();
    await fillIn(await again());
    await dialog.waitFor({ state: 'hidden' });
    expect(await typed.inputValue()).toBe('cao bang');
    await page
      .getByRole('option', { name: /Cao Bằng/ })
      .first()
      .waitFor({ state: 'attached' });
  });

  it('answers nothing without a token except health, sign-in and the public keys', async () => {
    const statusOf = async (path: string, init?: RequestInit) =>
      (await fetch(platform.url + path, init)).status;
    for (const path of ['/health/live', '/health/ready', '/settings.json', '/identity/jwks'])
      expect([path, await statusOf(path)]).toEqual([path, 200]);
    expect((await ask(platform.url, '{ __typename }')).status).toBe(401);
    for (const path of ['/graphql?query={__typename}', '/metrics'])
      expect([path, await statusOf(path, { headers: { 'apollo-require-preflight': '1' } })]).toEqual([
        path,
        401,
      ]);
  });

  it("answers a partner's program with its own credentials", async () => {
    const partner = platform.credentials.find(({ role }) => role === 'partner') ?? { name: '' };
    const at = { publicUrl: platform.url, url: platform.url };
    const token = await programToken(at, { ...partner, scope: 'provinces:read' });
    const { data } = await ask(platform.url, '{ province(code: "04") { name } }', { token });
    expect(data).toEqual({ province: { name: 'Cao Bằng' } });
  });
}
