import { caoBang } from './addresses-of';
import { visit } from './stage';

/** The width of A4 between its margins, at 96 pixels to the inch. */
const A4 = { width: 688, height: 1000 };

export function paper(): void {
  it('prints the province without anything that only a screen needs', async () => {
    const page = await visit(await caoBang(), { ...A4, theme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.getByRole('banner').waitFor({ state: 'hidden' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button', { name: /(^|\s)In$|Xem bảng|Mở mục lục/ }).count()).toBe(0);
    const text = await page.getByRole('main').innerText();
    for (const part of ['Tỉnh Cao Bằng', 'trên 7.950', 'Hạn chế', '0/14 đã có tên'])
      expect(text).toContain(part);
  });

  it('prints dark text on white, within the width of the sheet', async () => {
    const page = await visit(await caoBang(), { ...A4, theme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheet = await page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      over: document.documentElement.scrollWidth - window.innerWidth,
    }));
    expect(sheet).toEqual({ ground: 'rgb(255, 255, 255)', over: 0 });
  });

  it('prints tables as tables, not as the lists of a phone', async () => {
    const page = await visit(await caoBang(), A4);
    await page.emulateMedia({ media: 'print' });
    const lot = page.getByLabel('Từng đợt khen').getByRole('row').nth(1).getByRole('cell');
    await lot.first().waitFor();
    const tops = await lot.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size).toBe(1);
  });

  it('makes a PDF of a few pages', async () => {
    const page = await visit(await caoBang());
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(6);
  });
}
