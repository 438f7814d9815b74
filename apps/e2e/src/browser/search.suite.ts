import { inOutage, settled, visit } from './stage';
import { violations } from './violations';

const FIELD = { name: 'Tìm mọi thứ' };

export function search(): void {
  it.each(['cao bang', 'CAO BANG', 'Cao Bằng'])(
    'finds Cao Bằng by “%s” and opens it with Enter',
    async (text) => {
      const page = await visit('/');
      await page.getByRole('combobox', FIELD).fill(text);
      await page.getByRole('option', { name: /Tỉnh Cao Bằng.*mã 04/ }).waitFor();
      await page.keyboard.press('Enter');
      await settled(page, 'Tỉnh Cao Bằng');
    },
  );

  it.each(['reduce', 'no-preference'] as const)(
    'finds a province that was merged, under its old name (motion: %s)',
    async (motion) => {
      const page = await visit('/awards', { motion });
      await page.getByRole('combobox', FIELD).fill('kon tum');
      await page.getByRole('option', { name: /Tỉnh Kon Tum/ }).click();
      await settled(page, 'Tỉnh Kon Tum');
    },
  );

  it('says so when there is nothing of the kind', async () => {
    const page = await visit('/');
    await page.getByRole('combobox', FIELD).fill('atlantis');
    await page.getByText(/Không có gì tên, tên cũ/).waitFor();
  });

  it.each([1440, 390])(
    'shows hits of several types within a screen of %s pixels, and without violations',
    async (width) => {
      const page = await visit('/awards', { width });
      await page.getByRole('combobox', FIELD).fill('bien phong');
      const last = page.getByRole('group', { name: /^Đơn vị/ });
      await last.waitFor();
      const { x, width: wide } = (await page.getByRole('listbox').boundingBox()) ?? { x: -1, width: 0 };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
    },
  );

  it('shows what the others found where a service is away, and says what is missing', async () => {
    const page = await visit('/provinces', { origin: inOutage().damaged.url });
    await page.getByRole('combobox', FIELD).fill('cao bang');
    await page.getByRole('option', { name: /Tỉnh Cao Bằng.*mã 04/ }).waitFor();
    await page.getByText('Chưa tìm được ở: khen thưởng.').waitFor();
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
