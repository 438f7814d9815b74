import type { RunningPlatform } from '@bien-cuong/testing';
import { launchBrowser } from '@bien-cuong/testing/browser';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { quiet, watch } from '../browser/witness';
import { administering, credentialOf, signIn } from '@bien-cuong/testing';

/** The password of the fictitious accounts; the administrator's is generated and shown at the start. */
export const password = 'sông núi cờ bay trên đỉnh';
export const administrator = 'admin@bien-cuong.invalid';
export const demo = (role: string): string => `${role}@demo.bien-cuong.invalid`;

const PATIENCE = 60_000;

let platform: RunningPlatform;
let browser: Browser;
let contexts: BrowserContext[] = [];
/** The administrator's, signed in once for all tests that are not about signing in. */
let desk: Page | undefined;

/** One browser for all suites, on a platform with sign-in. */
export async function openOffice(started: RunningPlatform): Promise<void> {
  platform = started;
  browser = await launchBrowser();
}

export const closeOffice = (): Promise<void> => browser.close();

/** Closes what the last test opened, except for the administrator's desk. */
export async function leave(): Promise<void> {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
  await desk?.unrouteAll();
  for (const page of desk?.context().pages() ?? []) if (page !== desk) await page.close();
}

const ofAdministrator = (): string => credentialOf(platform, 'administrator').password ?? '';

export const at = () => ({ publicUrl: platform.url, url: platform.url });

export interface Visitor {
  email?: string;
  secret?: string;
  width?: number;
  theme?: 'light' | 'dark';
  language?: 'vi' | 'en';
}

/** The sign-in page that a path leads to, in a new browser context. */
export async function knock(path: string, { width = 1440, theme = 'light' }: Visitor = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    colorScheme: theme,
  });
  contexts.push(context);
  const page = watch(await context.newPage());
  page.setDefaultTimeout(PATIENCE);
  await page.goto(platform.url + path);
  return page;
}

export async function fillIn(
  page: Page,
  { email = administrator, secret = email === administrator ? ofAdministrator() : password }: Visitor,
): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(secret);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Opens a page as the administrator or, signing in for it, as somebody else or with another look. */
export async function enter(path: string, visitor?: Visitor): Promise<Page> {
  if (visitor) return comeIn(path, visitor);
  if (desk) await go(desk, path);
  else desk = await comeIn(path, {});
  contexts = contexts.filter((context) => context !== desk?.context());
  return desk;
}

async function comeIn(path: string, visitor: Visitor): Promise<Page> {
  const page = await knock(path, visitor);
  await fillIn(page, visitor);
  await settled(page);
  if (visitor.language === 'en') await page.getByRole('button', { name: 'English' }).click();
  return page;
}

export async function go(page: Page, path: string): Promise<void> {
  await page.goto(platform.url + path);
  await settled(page);
}

/** Waits until a page shows what it has asked for: what appears meanwhile moves what is to be clicked. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await quiet(page);
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
}

/** The value of a dialog's one-time display, by its label. */
export const shownOnce = (dialog: Locator, label: string): Promise<string> =>
  dialog.locator('dl > div', { hasText: label }).locator('code').innerText();

export const close = (dialog: Locator): Promise<void> =>
  dialog.getByRole('button', { name: 'Đã cất giữ, đóng lại' }).click();

/** Sends requests to the provider without the console, like another administrator at the same time. */
export const elsewhere = () => administering(platform.url, credentialOf(platform, 'administrator'));

/** Asks the graph as an account of the demo; each question has a token of its own. */
export async function askAs<Data>(name: string, query: string, variables: object = {}): Promise<Data> {
  const token = await signIn(at(), { name, password });
  const response = await fetch(`${at().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}
