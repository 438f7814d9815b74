import { settled, visit } from './stage';

const FIELD = { name: 'Tìm tỉnh, thành' };

export function search(): void {
  it.each(['cao bang', 'CAO BANG', 'Cao Bằng'])(
    'finds Cao Bằng by “%s” and opens it with Enter',
    async (text) => {
      const page = await visit('/');
      await page.getByRole('combobox', FIELD).fill(text);
      await page.getByText('Tỉnh Cao Bằng · mã 04').first().waitFor();
      await page.keyboard.press('Enter');
      await settled(page, 'Tỉnh Cao Bằng');
    },
  );

  it.each(['reduce', 'no-preference'] as const)(
    'finds a province that was merged, under its old name (motion: %s)',
    async (motion) => {
      const page = await visit('/awards', { motion });
      await page.getByRole('combobox', FIELD).fill('kon tum');
      await page.getByText('Tỉnh Kon Tum').first().click();
      await settled(page, 'Tỉnh Kon Tum');
    },
  );

  it('says so when there is no such province', async () => {
    const page = await visit('/');
    await page.getByRole('combobox', FIELD).fill('atlantis');
    await page.getByText(/Không có tỉnh, thành nào tên như vậy/).waitFor();
  });

  it('filters the list, keeps the filter in the address and can be undone', async () => {
    const page = await visit('/provinces');
    const filter = page.getByRole('textbox', { name: 'Lọc theo tên' });
    await filter.fill('dak lak');
    await page.waitForURL(/q=dak/);
    await page.getByRole('row', { name: /Cao Bằng/ }).waitFor({ state: 'detached' });
    expect(await page.getByRole('link', { name: 'Tỉnh Đắk Lắk' }).count()).toBe(1);
    await filter.fill('atlantis');
    await page
      .getByText(/Không có tỉnh, thành nào khớp bộ lọc/)
      .first()
      .waitFor();
    await filter.fill('');
    await page.getByRole('row', { name: /Cao Bằng/ }).waitFor();
  });
}
