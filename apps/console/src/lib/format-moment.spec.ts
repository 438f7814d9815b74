import { formatInstant, formatMoment, isMoment } from './format-moment';

it('puts the day first, then the time in 24 hours', () => {
  expect(formatMoment('2026-03-02T17:05:00Z', 'Asia/Ho_Chi_Minh')).toBe('03/03/2026 00:05');
});

it('shows a record’s time to the second, in Việt Nam’s time wherever the user is', () => {
  expect(formatInstant('2026-03-02T17:05:09.123Z')).toBe('03/03/2026 00:05:09');
});

it.each([
  ['2026-11-28T00:51:43.855+00:00', true],
  ['2026-11-28T00:51:43Z', true],
  ['2026-11-28', false],
  ['2018?-08-31', false],
])('recognises whether %s is a moment', (text, is) => expect(isMoment(text)).toBe(is));
