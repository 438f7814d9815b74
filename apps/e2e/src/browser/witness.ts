import type { ConsoleMessage, Page, Request } from 'playwright-core';

/** The origins of all requests of the run. */
export const asked = new Set<string>();
/** Warnings and errors in the browser's console, and uncaught errors of pages. */
export const complaints: string[] = [];

const PATIENCE = 60_000;
const REST = 40;
const RESTS = 3;

const open = new WeakMap<Page, Set<Request>>();

/** Records a page's requests and complaints. */
export function watch(page: Page): Page {
  const where = () => page.url();
  const unanswered = new Set<Request>();
  open.set(page, unanswered);
  page.on('request', (request: Request) => {
    unanswered.add(request);
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') asked.add(origin);
  });
  const answered = (request: Request) => void unanswered.delete(request);
  page.on('requestfinished', answered).on('requestfailed', answered);
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${where()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${where()}: ${String(error)}`));
  return page;
}

/** Waits until every request of the page is answered and no more have followed. */
export async function quiet(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (let rests = 0; rests < RESTS; rests += 1) {
    await page.waitForTimeout(REST);
    const waiting = [...(open.get(page) ?? [])].map((request) => request.url());
    if (waiting.length > 0) rests = -1;
    if (Date.now() > end) throw new Error(`Still unanswered: ${waiting.join(', ')}`);
  }
}

/** Runs an action during which the browser must complain, such as losing its server. */
export async function withComplaints(action: () => Promise<void>): Promise<void> {
  const before = complaints.length;
  await action();
  complaints.length = before;
}
