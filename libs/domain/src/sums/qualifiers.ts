import { Qualifier } from '../qualifier';

const { EXACTLY, MORE_THAN, ABOUT, AT_LEAST, NEARLY } = Qualifier;

/**
 * How the sum of numbers is qualified: as weakly as its weakest part.
 *
 * | parts, beside EXACTLY                       | the sum            |
 * | ------------------------------------------- | ------------------ |
 * | none                                        | EXACTLY            |
 * | AT_LEAST                                    | AT_LEAST           |
 * | MORE_THAN, with or without AT_LEAST         | MORE_THAN          |
 * | NEARLY                                      | NEARLY             |
 * | ABOUT, with lower bounds or with NEARLY     | ABOUT              |
 * | NEARLY with MORE_THAN or AT_LEAST           | none: null         |
 *
 * A number that is above and one that is below what is printed add up to nothing that can be said in a word, so the parts
 * have to be shown. The order of the parts does not matter.
 */
export function qualifierOfSum(parts: Iterable<Qualifier>): Qualifier | null {
  const found = new Set(parts);
  const isBelow = found.has(NEARLY);
  const isAbove = found.has(MORE_THAN) || found.has(AT_LEAST);
  if (isAbove && isBelow) return null;
  return [ABOUT, NEARLY, MORE_THAN, AT_LEAST].find((each) => found.has(each)) ?? EXACTLY;
}

/**
 * How a difference is qualified. What is taken from a number turns around: of a number taken from one of which more than that
 * is known, only EXACTLY and ABOUT leave something to say.
 */
export function qualifierOfDifference(of: Qualifier | null, less: Qualifier | null): Qualifier | null {
  if (of === null || (less !== EXACTLY && less !== ABOUT)) return null;
  return qualifierOfSum([of, less]);
}
