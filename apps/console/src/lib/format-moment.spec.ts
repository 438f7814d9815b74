import { formatMoment } from './format-moment';

it('puts the day first and the hour of 24 after it', () => {
  expect(formatMoment('2026-03-02T17:05:00Z', 'Asia/Ho_Chi_Minh')).toBe('03/03/2026 00:05');
});
