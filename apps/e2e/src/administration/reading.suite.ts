import type { Page } from 'playwright-core';
import { turnTo } from '../browser/stage';
import { tooWide } from '../browser/too-wide';
import { violations } from '../browser/violations';
import { demo, enter, type Visitor } from './office';

const VIEWS: Visitor[] = [
  { language: 'vi', width: 1440 },
  { language: 'en', width: 1440, theme: 'dark' },
  { language: 'vi', width: 390, theme: 'dark' },
  { language: 'en', width: 390 },
];

/** The pages, each with the button that opens its largest dialog. */
const PAGES: Record<string, RegExp> = {
  '/accounts': /^(Mời người dùng|Invite)$/,
  '/partners': /^(Thêm đối tác|Add partner)$/,
  '/profile': /^(Thiết lập|Set up)$/,
};

async function faults(page: Page): Promise<string[]> {
  const raw =
    /undefined|NaN|\{\{|\[object|\b(accounts|partners|profile|forms|scopes|audit|entities|operations|fields|exports)\.[a-z]+\w/;
  const spoken = (await page.locator('body').ariaSnapshot()).split('\n').filter((line) => raw.test(line));
  return [...(await tooWide(page)), ...(await violations(page)), ...spoken];
}

export function reading(): void {
  it.each(VIEWS)('in $language, $width wide', async (view) => {
    const page = await enter('/', view);
    const found: Record<string, string[]> = {};
    for (const [path, button] of Object.entries(PAGES)) {
      await turnTo(page, path);
      const opening = page.getByRole('main').getByRole('button', { name: button });
      await opening.waitFor();
      found[path] = await faults(page);
      await opening.click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      found[`${path}, dialog`] = await faults(page);
    }
    await turnTo(page, '/audit');
    const record = page.locator('main details > summary', { has: page.locator('code') }).first();
    await record.waitFor();
    found['/audit'] = await faults(page);
    await record.click();
    await page.locator('main details dl').first().waitFor();
    found['/audit, a record'] = await faults(page);
    const officer = await enter('/accounts', { ...view, email: demo('auditor') });
    found['no right'] = await faults(officer);
    expect(Object.entries(found).filter(([, some]) => some.length > 0)).toEqual([]);
  });
}
