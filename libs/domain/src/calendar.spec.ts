import { inUtc, isDay } from './calendar';

it.each(['0001-01-01', '2016-02-29', '2000-02-29', '2025-04-30', '9999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

it.each([
  '0000-01-01',
  '2015-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-13-01',
  '2025-00-01',
  '2025-01-00',
  '2025-1-1',
  '2025-01',
  '10000-01-01',
  '-0001-01-01',
  '2025-01-01T00:00:00Z',
  'infinity',
  '',
  ' 2025-01-01',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

it('writes moments in UTC', () => {
  expect(inUtc(new Date('2026-01-01T07:00:00+07:00'))).toBe('2026-01-01T00:00:00.000Z');
});

it.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-01:00', 'no moment'])(
  'refuses %s, whose year in UTC is not among 1 to 9999',
  (text) => {
    expect(() => inUtc(new Date(text))).toThrow(RangeError);
  },
);
