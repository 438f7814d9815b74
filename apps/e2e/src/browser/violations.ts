import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The serious and critical violations that axe-core finds on a page, with their places. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
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
