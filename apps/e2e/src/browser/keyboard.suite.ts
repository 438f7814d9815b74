import { caoBang } from './addresses-of';
import { hasFocus, visit } from './stage';
import { tabThrough } from './tab-through';

/** A draft is kept 300 ms after the last key. */
const DRAFT_REST = 600;

export function keyboard(): void {
  it('reaches the search with one key, and leaves it alone while something is typed', async () => {
    const page = await visit('/provinces');
    const search = page.getByRole('combobox', { name: 'Tìm mọi thứ' });
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
    ['the reviews', async () => '/reviews'],
    ['the awards', async () => '/awards'],
  ])('reaches everything on %s, and shows where it is', async (_, path) => {
    const { unreached, unseen } = await tabThrough(await visit(await path()));
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] });
  });

  it('goes through a form by Enter, and asks when Escape would lose what was typed', async () => {
    const page = await visit('/movements/new');
    await hasFocus(page.getByRole('textbox', { name: 'Tên phong trào' }));
    await page.keyboard.type('Gõ dở');
    await page.keyboard.press('Enter');
    await hasFocus(page.getByRole('textbox', { name: 'Tên tiếng Anh' }));
    await page.keyboard.press('Escape');
    const dialog = page.getByRole('dialog', { name: 'Rời trang khi chưa lưu?' });
    await hasFocus(dialog.getByRole('button', { name: 'Gõ tiếp' }));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByRole('textbox', { name: 'Tên phong trào' }).inputValue()).toBe('Gõ dở');
  });

  it('keeps a draft through a lost page, and saves it by Ctrl+S', async () => {
    const page = await visit('/movements/new');
    await hasFocus(page.getByRole('textbox', { name: 'Tên phong trào' }));
    await page.keyboard.type('Bản nháp thử');
    await page.waitForTimeout(DRAFT_REST);
    await page.reload();
    await page.getByRole('button', { name: 'Gõ tiếp bản nháp' }).press('Enter');
    await hasFocus(page.getByRole('textbox', { name: 'Tên phong trào' }));
    await page.keyboard.press('Control+s');
    // The kind is missing: it is said at its field, and nothing is recorded.
    await page.getByText('Hãy nhập mục này.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Tên phong trào' }).inputValue()).toBe('Bản nháp thử');
  });

  it('takes the reader to the content of the page that a link opened', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Khen thưởng' }).first().press('Enter');
    await page.waitForURL(/awards/);
    await hasFocus(page.getByRole('main'));
  });
}
