import { dayBefore } from '@bien-cuong/domain';
import { mapStops, stopAt } from './map-stops';

const stops = mapStops(
  '2009-01-01',
  ['2025-07-01', '2025-01-01', '2025-07-01', '2004-01-01', '2030-01-01'],
  '2026-06-01',
  dayBefore,
);

it('has one map until each day on which something changed', () => {
  expect(stops).toEqual([
    { from: '2009-01-01', to: '2024-12-31' },
    { from: '2025-01-01', to: '2025-06-30' },
    { from: '2025-07-01', to: null },
  ]);
});

it.each([
  ['1990-01-01', 0],
  ['2024-12-31', 0],
  ['2025-06-30', 1],
  ['2025-07-01', 2],
  ['2026-01-01', 2],
])('finds the map of %s', (day, place) => {
  expect(stopAt(stops, day)).toBe(place);
});
