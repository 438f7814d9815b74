import { type SharedPlatform, sharedPlatform } from '@bien-cuong/testing';
import { launchBrowser } from '@bien-cuong/testing/browser';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { type LateRelay, lateRelay } from '../testing/late-relay';
import { type RunningGateway, startGateway } from '../testing/start-gateway';
import { quiet, watch } from './witness';

export interface Stage {
  platform: SharedPlatform;
  browser: Browser;
}

export interface Outage {
  /** A gateway with the same services except awards, which becomes available when the relay is opened. */
  damaged: RunningGateway;
  awards: LateRelay;
}

export interface View {
  language?: 'vi' | 'en';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  origin?: string;
  /** The setting of the user's system for animations. */
  motion?: 'reduce' | 'no-preference';
}

const PATIENCE = 60_000;

let stage: Stage | undefined;
let outage: Outage | undefined;
let contexts: BrowserContext[] = [];
const closings: (() => Promise<unknown>)[] = [];

/** One browser for all suites of the run, which reads from the shared platform. */
export async function openStage(): Promise<void> {
  const browser = await launchBrowser();
  closings.push(() => browser.close());
  const platform = await sharedPlatform();
  stage = { platform, browser };
}

export async function openOutage(): Promise<void> {
  const { services } = onStage().platform;
  const awards = await lateRelay(services['awards'] ?? '');
  closings.push(async () => awards.close());
  const damaged = await startGateway({ ...services, awards: awards.url });
  closings.push(() => damaged.stop());
  outage = { damaged, awards };
}

/** Closes whatever was opened, even if opening failed half-way. */
export async function closeStage(): Promise<void> {
  for (const close of closings.reverse()) await close();
}

export function onStage(): Stage {
  if (!stage) throw new Error('The stage is not open: call openStage in beforeAll.');
  return stage;
}

export function inOutage(): Outage {
  if (!outage) throw new Error('There is no outage: call openOutage in beforeAll.');
  return outage;
}

/** Opens an address as a first-time user; every test gets its own browser context. */
export async function visit(path: string, view: View = {}): Promise<Page> {
  const { browser, platform } = onStage();
  const { language = 'vi', theme = 'light', width = 1440, height = 900, motion = 'reduce' } = view;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: 'en-US',
    reducedMotion: motion,
  });
  contexts.push(context);
  const page = watch(await context.newPage());
  page.setDefaultTimeout(PATIENCE);
  await page.goto(new URL(path, view.origin ?? platform.url).href);
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  await settled(page);
  return page;
}

/** Waits until the page, with the given title, has loaded its content. */
export async function settled(page: Page, title?: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await quiet(page);
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"], figure:not(:has(svg, table))'),
  );
}

/** Goes to another page as the console's own links do, without loading the console again. */
export async function turnTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  // First it finds out what to ask for, then it draws what came; meanwhile the page before is still there.
  for (const _ of ['asked', 'drawn']) {
    await page.evaluate(() => new Promise((resolve) => window.requestIdleCallback(resolve)));
    await settled(page);
  }
}

/** Waits until an element has the focus. */
export async function hasFocus(control: Locator): Promise<void> {
  await control
    .page()
    .waitForFunction((element) => element === document.activeElement, await control.elementHandle());
}

/** Closes what the last test opened. */
export async function leave(): Promise<void> {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
}
