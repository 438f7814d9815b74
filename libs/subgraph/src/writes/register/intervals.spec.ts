import { placeOf, touching } from './intervals';

const interval = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo });
const NAMES = [
  interval(null, '2014-07-01'),
  interval('2014-07-01', '2025-07-01'),
  interval('2025-07-01', null),
];

it('accepts intervals that follow each other, in any order', () => {
  expect(touching(NAMES, 'refused')).toBeUndefined();
  expect(touching(NAMES.toReversed(), 'refused')).toBeUndefined();
});

it.each([
  ['overlaps', [interval('2014-01-01', null), interval('2015-01-01', null)], 1, /overlaps/],
  ['overlaps the unknown beginning', [interval(null, '2014-01-02'), interval(null, null)], 1, /overlaps/],
  ['leaves a gap', [interval('2015-01-01', null), interval(null, '2014-01-01')], 0, /days between/],
  ['ends before it begins', [interval('2015-01-01', '2014-01-01')], 0, /ends after/],
  ['ends on the day on which it begins', [interval('2015-01-01', '2015-01-01')], 0, /ends after/],
])('names the interval that %s', (_, intervals, index, sentence) => {
  const found = touching(intervals, 'refused');
  expect(found).toMatchObject({ index });
  expect(found?.text.en).toMatch(sentence);
});

it('lets intervals have gaps where that is allowed', () => {
  expect(touching([interval('2015-01-01', null), interval(null, '2014-01-01')], 'allowed')).toBeUndefined();
});

it('lets intervals hold side by side that belong to different series', () => {
  const inChain = (chain: string) => ({ ...interval('2015-01-01', null), chain });
  expect(touching([inChain('PROFESSIONAL'), inChain('ORGANIC')], 'allowed', ['chain'])).toBeUndefined();
  const found = touching([inChain('ORGANIC'), inChain('PROFESSIONAL'), inChain('ORGANIC')], 'allowed', [
    'chain',
  ]);
  expect(found).toMatchObject({ index: 2 });
});

it('ends the interval that holds on the day, and goes on as long as it did', () => {
  expect(placeOf(NAMES, '2020-01-01')).toEqual({ before: NAMES[1], until: '2025-07-01' });
  expect(placeOf(NAMES, '2026-01-01')).toEqual({ before: NAMES[2], until: null });
});

it('tells when one begins on that very day', () => {
  expect(placeOf(NAMES, '2014-07-01')).toMatchObject({ same: NAMES[1] });
});

it('ends before the next one where none holds', () => {
  expect(placeOf([interval('2015-01-01', null)], '2010-01-01')).toEqual({ until: '2015-01-01' });
  expect(placeOf([], '2010-01-01')).toEqual({ until: null });
});
