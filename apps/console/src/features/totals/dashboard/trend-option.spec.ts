import { palettes } from '../../../lib/palette';
import { trendOption } from './trend-option';

const trend = (years: readonly string[]) =>
  trendOption(
    {
      years,
      values: years.map(() => 1),
      spoken: years.map((year) => `trên ${year}`),
      mark: { year: '2025', words: '1/7/2025' },
      palette: palettes.light,
    },
    600,
  ) as { series: [{ markLine?: { data: unknown }; label: { formatter: (one: object) => string } }] };

it('marks the year in which the map changed, where it is shown', () => {
  expect(trend(['2024', '2025', '2026']).series[0].markLine?.data).toEqual([{ xAxis: '2025' }]);
  expect(trend(['2020', '2021']).series[0].markLine).toBeUndefined();
});

it('writes each number as it is said', () => {
  expect(trend(['2024', '2025']).series[0].label.formatter({ dataIndex: 1 })).toBe('trên 2025');
});
