import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** `axe.source` is twice as long, and every page that is loaded has to read it. */
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The serious and critical violations that axe-core finds on a page, with their places. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'], preload: false }));
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
    );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
