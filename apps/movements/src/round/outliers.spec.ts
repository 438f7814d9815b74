import fc from 'fast-check';

import { type Compared, unusual } from './outliers';

const alone: Compared = { value: 20, previous: null, median: null, others: 0 };

it.each<[Partial<Compared>, string[]]>([
  [{}, []],
  [{ value: null, previous: 100 }, []],
  [{ previous: 20 }, []],
  [{ previous: 10 }, []],
  [{ previous: 9 }, ['UNLIKE_BEFORE']],
  [{ previous: 40 }, []],
  [{ previous: 41 }, ['UNLIKE_BEFORE']],
  [{ value: 0, previous: 9 }, []],
  [{ value: 0, previous: 10 }, ['UNLIKE_BEFORE']],
  [{ value: 3, previous: 1 }, []],
  [{ median: 1, others: 2 }, []],
  [{ median: 4, others: 3 }, []],
  [{ median: 3, others: 3 }, ['UNLIKE_OTHERS']],
  [{ median: 100, others: 3 }, []],
  [{ median: 101, others: 3 }, ['UNLIKE_OTHERS']],
  [{ previous: 5, median: 3, others: 3 }, ['UNLIKE_BEFORE', 'UNLIKE_OTHERS']],
])('with %j there is unusual: %j', (more, found) => {
  expect(unusual({ ...alone, ...more })).toEqual(found);
});

it('finds the same far apart from either side', () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, (value, previous) => {
      expect(unusual({ ...alone, value, previous })).toEqual(
        unusual({ ...alone, value: previous, previous: value }),
      );
    }),
  );
});
