import { hasFocus, settled, visit } from './stage';

const phone = { width: 390, height: 844 };

export function narrow(): void {
  it('hides the navigation in a drawer, and closes it on the page that was chosen', async () => {
    const page = await visit('/', phone);
    const sections = page.getByRole('navigation', { name: 'Mục lục' });
    expect(await sections.count()).toBe(0);
    await page.getByRole('button', { name: 'Mở mục lục' }).click();
    await sections.getByRole('link', { name: 'Khen thưởng' }).click();
    await settled(page, /Đã khen bao nhiêu/);
    await sections.waitFor({ state: 'hidden' });
  });

  it('opens and closes the drawer by the keyboard', async () => {
    const page = await visit('/reviews', phone);
    const menu = page.getByRole('button', { name: 'Mở mục lục' });
    await menu.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await hasFocus(menu);
  });

  it('keeps search, date, language and theme within reach', async () => {
    const page = await visit('/', phone);
    const reach = [
      page.getByRole('combobox', { name: 'Tìm mọi thứ' }),
      page.getByRole('textbox', { name: 'Chọn ngày của bản đồ' }),
      page.getByRole('button', { name: 'English' }),
      page.getByRole('button', { name: 'Chuyển sang giao diện tối' }),
    ];
    for (const control of reach) {
      const { x, width } = (await control.boundingBox()) ?? { x: -1, width: 0 };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(phone.width);
    }
  });

  it('shows the calendar of the map and its presets whole, on the screen', async () => {
    const page = await visit('/', phone);
    await page.getByRole('textbox', { name: 'Chọn ngày của bản đồ' }).click();
    const preset = page.getByText('30/06/2025 – 63 tỉnh, thành');
    await preset.waitFor();
    const calendar = page.locator('.ant-picker-dropdown').filter({ has: preset });
    for (const part of [calendar, preset]) {
      const { x, y, width, height } = (await part.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(phone.width);
      expect(y + height).toBeLessThanOrEqual(phone.height);
    }
    await preset.click();
    await page.waitForURL((url) => url.search.includes('2025-06-30'));
  });
}
