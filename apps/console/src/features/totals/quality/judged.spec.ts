import { contradictionsIn, gapsOf, type JudgedSum, mismatchesIn, yearsWithin } from './judged';

const part = (id: string, period: string, leftOut: string | null = null, cumulative = false) => ({
  leftOut,
  figure: { id, period, cumulative, movement: null, province: { id: 'nghe-an' } },
});
const sum = (period: string, parts: readonly object[], cumulative = false, of = 'nghe-an'): JudgedSum =>
  ({ period, cumulative, province: { id: of }, undivided: [], parts }) as unknown as JudgedSum;
const province = (id: string) => ({
  __typename: 'Province' as const,
  id,
  on: '2026-01-01',
  officialName: id,
});

it('groups claims about the same, what was taken first', () => {
  const sums = [
    sum('2020', [part('a', '2020', 'ANOTHER_CLAIM'), part('b', '2020', null)]),
    sum('2021', [part('c', '2021', 'CONTRADICTED'), part('d', '2021', 'CONTRADICTED')]),
    sum('2022', [part('e', '2022', null), part('f', '2022-05', 'COVERED')]),
    sum('2023', [part('g', '2023', 'EARLIER'), part('h', '2023/2024', 'OVERLAPS')]),
  ];
  expect(contradictionsIn(sums).map(({ claims }) => claims.map(({ figure }) => figure?.id))).toEqual([
    ['b', 'a'],
    ['c', 'd'],
  ]);
  expect(mismatchesIn(sums).map(({ figure }) => figure?.id)).toEqual(['h', 'f']);
});

it('finds the years of which nothing was reported, and does not take part of one for none', () => {
  const sums = [
    sum('2020/2022', [part('a', '2020'), part('b', '2022-05')]),
    sum('2009/2019', [part('c', '2009/2019', null, true)], true, 'cao-bang'),
  ];
  expect(gapsOf([province('nghe-an'), province('cao-bang')], sums, ['2020', '2021', '2022'])).toEqual([
    { province: province('nghe-an'), years: ['2021'], onlyCumulative: false },
    { province: province('cao-bang'), years: ['2020', '2021', '2022'], onlyCumulative: true },
  ]);
});

it('does not ask for a year that has not ended', () => {
  expect(yearsWithin('2024/2026', '2026-12-01')).toEqual(['2024', '2025']);
  expect(yearsWithin('2024-05', '2026-12-01')).toEqual(['2024']);
});
