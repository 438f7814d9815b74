import { assert, array, constantFrom, property } from 'fast-check';

import { Qualifier } from '../qualifier';
import { qualifierOfDifference, qualifierOfSum } from './qualifiers';

const { EXACTLY, MORE_THAN, ABOUT, AT_LEAST, NEARLY } = Qualifier;

it.each([
  [[], EXACTLY],
  [[EXACTLY, EXACTLY], EXACTLY],
  [[MORE_THAN, EXACTLY], MORE_THAN],
  [[AT_LEAST, EXACTLY], AT_LEAST],
  [[AT_LEAST, MORE_THAN], MORE_THAN],
  [[ABOUT, EXACTLY], ABOUT],
  [[ABOUT, MORE_THAN], ABOUT],
  [[ABOUT, NEARLY], ABOUT],
  [[NEARLY, EXACTLY], NEARLY],
  [[NEARLY, MORE_THAN], null],
  [[NEARLY, AT_LEAST], null],
  [[NEARLY, ABOUT, MORE_THAN], null],
])('says of %j together %s', (parts, sum) => {
  expect(qualifierOfSum(parts)).toBe(sum);
});

/** Numbers that each qualifier may stand for, of one that is printed. */
const meant: Readonly<Record<Exclude<Qualifier, 'ABOUT'>, readonly number[]>> = {
  EXACTLY: [0],
  MORE_THAN: [1, 5],
  AT_LEAST: [0, 5],
  NEARLY: [-5, -1],
};
const isTrue: Readonly<Record<Exclude<Qualifier, 'ABOUT'>, (beyond: number) => boolean>> = {
  EXACTLY: (beyond) => beyond === 0,
  MORE_THAN: (beyond) => beyond > 0,
  AT_LEAST: (beyond) => beyond >= 0,
  NEARLY: (beyond) => beyond < 0,
};

it('is true of every number that the parts may stand for, in any order', () => {
  const bounds = constantFrom(EXACTLY, MORE_THAN, AT_LEAST, NEARLY);
  assert(
    property(array(bounds, { minLength: 1, maxLength: 6 }), (parts) => {
      const sum = qualifierOfSum(parts);
      expect(qualifierOfSum(parts.toReversed())).toBe(sum);
      if (sum === null || sum === ABOUT) return;
      const sums = parts.reduce<number[]>(
        (all, part) => all.flatMap((so) => meant[part as keyof typeof meant].map((more) => so + more)),
        [0],
      );
      expect(sums.filter((beyond) => !isTrue[sum](beyond))).toEqual([]);
    }),
  );
});

it.each([
  [EXACTLY, EXACTLY, EXACTLY],
  [MORE_THAN, EXACTLY, MORE_THAN],
  [ABOUT, EXACTLY, ABOUT],
  [EXACTLY, ABOUT, ABOUT],
  [EXACTLY, MORE_THAN, null],
  [MORE_THAN, MORE_THAN, null],
  [null, EXACTLY, null],
  [EXACTLY, null, null],
])('says of %s less %s: %s', (of, less, difference) => {
  expect(qualifierOfDifference(of, less)).toBe(difference);
});
