import type { Page } from 'playwright-core';
import { settled, visit } from './stage';

const spoken = async (page: Page) => ({
  lang: await page.locator('html').getAttribute('lang'),
  section: await page.getByRole('navigation').getByRole('link').first().textContent(),
});
const vietnamese = { lang: 'vi', section: 'Tổng quan' };
const english = { lang: 'en', section: 'Overview' };

export function language(): void {
  it('is Vietnamese first, also in an English browser', async () => {
    expect(await spoken(await visit('/'))).toEqual(vietnamese);
  });

  it('changes to English at once, and is remembered after a reload and on other pages', async () => {
    const page = await visit('/');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await spoken(page)).toEqual(english);
    await page.reload();
    await settled(page);
    expect(await spoken(page)).toEqual(english);
    await page.goto(new URL('/awards', page.url()).href);
    await settled(page);
    expect(await spoken(page)).toEqual(english);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await spoken(page)).toEqual(vietnamese);
  });

  it('is sent to the server with every request', async () => {
    const page = await visit('/', { language: 'en' });
    const request = page.waitForRequest(/\/graphql/);
    await page.getByRole('link', { name: 'Reviews' }).first().click();
    expect((await request).headers()['accept-language']).toMatch(/^en/);
  });

  it('keeps the choice of light or dark as well', async () => {
    const page = await visit('/');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Chuyển sang giao diện tối' }).click();
    await page.getByRole('button', { name: 'Chuyển sang giao diện sáng' }).waitFor();
    const dark = await ground();
    expect(dark).not.toBe('rgb(255, 255, 255)');
    await page.reload();
    await settled(page);
    expect(await ground()).toBe(dark);
  });
}
