import { caoBang } from './addresses-of';
import { hasFocus, visit } from './stage';
import { tabThrough } from './tab-through';

export function keyboard(): void {
  it('reaches the search with one key, and leaves it alone while something is typed', async () => {
    const page = await visit('/provinces');
    const search = page.getByRole('combobox', { name: 'Tìm tỉnh, thành' });
    await page.keyboard.press('/');
    await hasFocus(search);
    const filter = page.getByRole('textbox', { name: 'Lọc theo tên' });
    await filter.focus();
    await page.keyboard.press('/');
    expect(await filter.inputValue()).toBe('/');
  });

  it('starts with a link past the navigation', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Đi thẳng tới nội dung' });
    await hasFocus(skip);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it.each([
    ['the overview', async () => '/'],
    ['the table', async () => '/?view=table'],
    ['the list', async () => '/provinces?q=bang'],
    ['a province', caoBang],
    ['the movements', async () => '/movements'],
    ['a new movement', async () => '/movements/new'],
    ['the reviews', async () => '/reviews'],
    ['the awards', async () => '/awards'],
  ])('reaches everything on %s, and shows where it is', async (_, path) => {
    const { unreached, unseen } = await tabThrough(await visit(await path()));
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] });
  });

  it('takes the reader to the content of the page that a link opened', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Khen thưởng' }).first().press('Enter');
    await page.waitForURL(/awards/);
    await hasFocus(page.getByRole('main'));
  });
}
