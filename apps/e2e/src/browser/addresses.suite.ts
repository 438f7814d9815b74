import { caoBang } from './addresses-of';
import { settled, visit } from './stage';

export function addresses(): void {
  it.each([
    ['/', '30/06/2025'],
    ['/provinces', '30/06/2025'],
    ['/reviews', '30/06/2025'],
  ])('opens %s on the day that was sent', async (path, day) => {
    const page = await visit(`${path}?on=2025-06-30`);
    expect(await page.getByRole('textbox', { name: 'Chọn ngày của bản đồ' }).inputValue()).toBe(day);
    expect(await page.getByRole('main').innerText()).toContain(day);
    expect(await page.getByRole('link', { name: /Hà Giang/ }).count()).toBeGreaterThan(0);
  });

  it('opens a list filtered as it was sent', async () => {
    const page = await visit('/provinces?on=2025-06-30&q=quang&border=yes');
    expect(await page.getByRole('textbox', { name: 'Lọc theo tên' }).inputValue()).toBe('quang');
    expect(await page.getByRole('checkbox', { name: 'Có biên giới đất liền' }).isChecked()).toBe(true);
    const names = await page.getByRole('table').getByRole('link').allInnerTexts();
    expect(names).toEqual(['Tỉnh Quảng Bình', 'Tỉnh Quảng Nam', 'Tỉnh Quảng Ninh', 'Tỉnh Quảng Trị']);
  });

  it('opens a province on the day that was sent, and keeps the day on the way', async () => {
    const page = await visit(await caoBang());
    expect(await page.getByRole('textbox', { name: 'Chọn ngày của bản đồ' }).inputValue()).toBe('31/08/2018');
    await page.getByRole('link', { name: 'Tỉnh, thành' }).first().click();
    await settled(page, 'Tỉnh, thành');
    expect(page.url()).toContain('on=2018-08-31');
  });

  it.each([
    [
      'an id nobody has',
      '/provinces/00000000-0000-7000-8000-000000000000',
      'Không có tỉnh, thành nào với địa chỉ này',
    ],
    ['what is no id', '/provinces/cao-bang', 'Không có tỉnh, thành nào với địa chỉ này'],
    ['a path that leads nowhere', '/nowhere/at/all', 'Không có trang này'],
  ])('says so for %s, and leads back', async (_, path, message) => {
    const page = await visit(path);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(message);
    await page.getByRole('link', { name: 'Về trang tổng quan' }).click();
    await page.getByRole('group', { name: 'Bản đồ các tỉnh biên giới' }).waitFor();
  });

  it('treats a day that does not exist as today', async () => {
    const page = await visit('/?on=2025-02-31');
    const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    expect(await page.getByRole('textbox', { name: 'Chọn ngày của bản đồ' }).inputValue()).toBe(today);
  });
}
