import { newcomer, type RunningPlatform } from '@bien-cuong/testing';

import { askAs, enter, go } from './office';

const PERIOD = '2005';

/** Figures of two provinces of which one merged into the other, on the map of either time. */
export function figureMap(stage: () => RunningPlatform): void {
  let officer: { email: string };

  beforeAll(async () => {
    officer = { email: (await newcomer(stage(), 'headquarters')).name };
    const { indicators } = await askAs<{ indicators: { id: string; code: string }[] }>(
      officer.email,
      '{ indicators { id code } }',
    );
    const indicatorId = indicators.find(({ code }) => code === 'INFORMATION_SESSIONS')?.id;
    for (const [code, value, qualifier] of [
      ['62', 100, 'MORE_THAN'],
      ['51', 20, 'EXACTLY'],
    ] as const) {
      const { there } = await askAs<{ there: { id: string } }>(
        officer.email,
        `{ there: province(code: "${code}", on: "2020-01-01") { id } }`,
      );
      const input = { provinceId: there.id, indicatorId, value, qualifier, period: PERIOD };
      const { made } = await askAs<{ made: { id: string } }>(
        officer.email,
        'mutation ($input: CreateFigureInput!) { made: createFigure(input: $input) { id } }',
        { input: { ...input, source: 'Báo cáo Thử 2005' } },
      );
      await askAs(officer.email, `mutation { adoptFigure(id: "${made.id}", version: 1) { id } }`);
    }
  });

  it('stand apart before 1 July 2025 and together after, by the slider, and agree with what was reported', async () => {
    const page = await enter(`/figure-map?period=${PERIOD}&on=2025-06-30`, officer);
    const map = page.getByRole('group', { name: /^Buổi tuyên truyền/ });
    const shown = (name: RegExp) => map.getByRole('button', { name });
    await shown(/^trên 100 buổi: Tỉnh Kon Tum/).waitFor();
    const slider = page.getByRole('slider', { name: /^Bản đồ qua các lần/ });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await shown(/^trên 120 buổi: Tỉnh Quảng Ngãi/).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe('2025-07-01');
    expect(await shown(/Kon Tum/).count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await shown(/^trên 100 buổi: Tỉnh Kon Tum/).waitFor();
    // Quảng Ngãi had no land border of its own, so that its figure is read in the table.
    for (const [day, rows] of [
      ['2025-06-30', { 'Tỉnh Kon Tum': 'trên 100', 'Tỉnh Quảng Ngãi': '20', 'Tất cả': 'trên 120' }],
      ['2025-07-01', { 'Tỉnh Quảng Ngãi': 'trên 120', 'Tất cả': 'trên 120' }],
    ] as const) {
      await go(page, `/totals?period=${PERIOD}&on=${day}`);
      const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
      for (const [name, value] of Object.entries(rows))
        expect(await row(name).getByRole('button').allInnerTexts()).toEqual([value]);
      expect(await page.getByRole('rowheader').count()).toBe(Object.keys(rows).length);
    }
  });
}
