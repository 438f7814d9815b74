import { beginningOf, endOf } from './viet-nam-day';

it('lasts from midnight to midnight in Việt Nam, wherever the reader is', () => {
  expect([beginningOf('2026-11-27'), endOf('2026-11-27')]).toEqual([
    '2026-11-26T17:00:00.000Z',
    '2026-11-27T17:00:00.000Z',
  ]);
});
