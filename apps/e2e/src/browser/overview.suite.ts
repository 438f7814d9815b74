import type { Page } from 'playwright-core';
import { settled, visit } from './stage';

const links = (page: Page) =>
  page.getByRole('group', { name: /Bản đồ các tỉnh|Map of the border/ }).getByRole('link');
const rows = (page: Page) =>
  page
    .getByRole('table')
    .locator('tbody')
    .getByRole('row', { name: /Tỉnh|Thành phố/ });

export function overview(): void {
  it.each([
    ['today', '', 22],
    ['the last day of the 63', '?on=2025-06-30', 25],
    ['the first day of the 34', '?on=2025-07-01', 22],
  ])('shows the land-border provinces of %s as a map and as a table', async (_, query, count) => {
    const page = await visit(`/${query}`);
    await links(page).first().waitFor();
    expect(await links(page).count()).toBe(count);
    expect(await page.getByRole('main').textContent()).toContain(`${count}tỉnh, thành biên giới đất liền`);
    await page.getByRole('button', { name: 'Xem bảng' }).click();
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('view')).toBe('table');
  });

  it('draws Hoàng Sa and Trường Sa with the units that hold them', async () => {
    const page = await visit('/');
    const map = await page.getByRole('group', { name: 'Bản đồ các tỉnh biên giới' }).textContent();
    expect(map).toContain('Quần đảo Hoàng Sa (Đà Nẵng)');
    expect(map).toMatch(/Quần đảo Trường Sa \(Khánh H(òa|oà)\)/);
  });

  it('names the licence of the drawing', async () => {
    expect(await (await visit('/')).getByText(/CC BY/).count()).toBeGreaterThan(0);
  });

  it('goes from the map to the page of a province by a click', async () => {
    const page = await visit('/?on=2018-08-31');
    await links(page)
      .and(page.getByRole('link', { name: /Cao Bằng/ }))
      .click();
    await settled(page, 'Tỉnh Cao Bằng');
    expect(new URL(page.url()).searchParams.get('on')).toBe('2018-08-31');
  });

  it('goes from the table to the page of a province by the keyboard', async () => {
    const page = await visit('/?view=table');
    await page.getByRole('table').getByRole('link', { name: 'Tỉnh Cao Bằng' }).focus();
    await page.keyboard.press('Enter');
    await settled(page, 'Tỉnh Cao Bằng');
  });

  it('switches between map and table with one key', async () => {
    const page = await visit('/');
    await page.keyboard.press('t');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('t');
    await links(page).first().waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it('changes the map with the date that is chosen', async () => {
    const page = await visit('/');
    const date = page.getByRole('textbox', { name: 'Chọn ngày của bản đồ' });
    await date.fill('30/06/2025');
    await date.press('Enter');
    await page
      .getByRole('link', { name: /Hà Giang/ })
      .first()
      .waitFor();
    await settled(page);
    expect(await links(page).count()).toBe(25);
    expect(new URL(page.url()).searchParams.get('on')).toBe('2025-06-30');
  });
}
