import { formatInstant, formatMoment } from './format-moment';

it('puts the day first and the hour of 24 after it', () => {
  expect(formatMoment('2026-03-02T17:05:00Z', 'Asia/Ho_Chi_Minh')).toBe('03/03/2026 00:05');
});

it('tells a record to the second, on the clock of Việt Nam wherever the reader is', () => {
  expect(formatInstant('2026-03-02T17:05:09.123Z')).toBe('03/03/2026 00:05:09');
});
