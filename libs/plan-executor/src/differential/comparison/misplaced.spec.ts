import { mayHaveMisplaced } from './misplaced';
import type { Outcome } from './side';

const data = { things: [{ __typename: 'Fancy' }, { size: 1 }, null, {}, { size: 2 }, { text: '' }] };
const errorAt = (index: number): Outcome => ({
  answer: { data, errors: [{ message: 'out of order', path: ['things', index] }] },
});

it.each([
  ['an object after others that have no representation', 0, 1],
  ['a null after them', 1, 2],
  ['an object after a null that may have had one', 2, 4],
  ['an object after a null that may have had none', 1, 4],
])('excuses %s', (_what, stock, ours) => {
  expect(mayHaveMisplaced(errorAt(stock), errorAt(ours))).toBe(true);
});

it.each([
  ['an index beyond the list', 0, 6],
  ['an object after another one that has a representation', 0, 4],
  ['an object too few', 3, 4],
  ['what stands before', 1, 0],
])('does not excuse %s', (_what, stock, ours) => {
  expect(mayHaveMisplaced(errorAt(stock), errorAt(ours))).toBe(false);
});
