import { array, assert, integer, option, property } from 'fast-check';

import { ranksOf } from './ranks';

it.each([
  [[5, 9, 9, 1], false, [3, 1, 1, 4]],
  [[5, 9, 9, 1], true, [2, 3, 3, 1]],
  [[null, 0.1, null], false, [null, 1, null]],
  [[], false, []],
])('of %j (the lowest first: %s) are %j', (values, lowerIsBetter, ranks) => {
  expect(ranksOf(values, lowerIsBetter)).toEqual(ranks);
});

it('are one more than how many are better', () => {
  assert(
    property(array(option(integer({ min: -3, max: 3 }))), (values) => {
      const ranks = ranksOf(values);
      for (const [index, value] of values.entries())
        expect(ranks[index]).toBe(
          value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
        );
    }),
  );
});
