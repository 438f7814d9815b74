import { today } from './today';

it('is already tomorrow in Việt Nam when London is late in the evening', () => {
  expect(today(new Date('2026-04-29T18:00:00Z'))).toBe('2026-04-30');
  expect(today(new Date('2026-04-29T16:59:59Z'))).toBe('2026-04-29');
});
