import { visit } from './stage';

export function countryPages(): void {
  it('shows the three pilots, the last one under its name of then and of today', async () => {
    const page = await visit('/reviews');
    const pilots = page.getByRole('region', { name: 'Ba điểm chỉ đạo' }).getByRole('listitem');
    expect((await pilots.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/phía Bắc Cao Bằng .*31\/8, năm suy đoán: 2018/),
      expect.stringMatching(/miền Trung Nghệ An/),
      expect.stringMatching(/phía Nam Kon Tum .*Quảng Ngãi/),
    ]);
  });

  it.each([
    ['2025-06-30', 25],
    ['2025-07-01', 22],
  ])('follows the reviews of every land-border province of %s', async (on, count) => {
    const page = await visit(`/reviews?on=${on}`);
    expect(await page.getByRole('rowheader').count()).toBe(count);
  });

  it('counts the awards of the country by who gave them', async () => {
    const rows = (await visit('/awards')).getByLabel('Theo cấp khen').first().getByRole('row');
    const lines = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/Bộ Tư lệnh Bộ đội Biên phòng 20 3 .*23 0\/23/),
      expect.stringMatching(/Ủy ban nhân dân tỉnh Cao Bằng 9 9 .*18 0\/18/),
      expect.stringMatching(/^Tổng 29 12 .*41 0\/41/),
    ]);
  });
}
