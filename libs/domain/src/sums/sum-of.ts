import { Decimal } from 'decimal.js';

import type { Qualifier } from '../qualifier';
import type { Addend } from './choose-figures';
import { qualifierOfDifference, qualifierOfSum } from './qualifiers';

/** More digits than any sum of published numbers has. */
export const Exact = Decimal.clone({ precision: 34 });

/** What was added up; `value` and `qualifier` are null together, and then the parts have to be shown. */
export interface Sum {
  value: number | null;
  qualifier: Qualifier | null;
}

const NONE: Sum = { value: null, qualifier: null };

/**
 * The exact sum of figures that were chosen for it, with the qualifier of its weakest part.
 * @param addsUpOverTerritory whether figures of several units may be added
 * @returns nothing of no figures, where units may not be added, and where no qualifier is true of the sum
 */
export function sumOf(
  figures: readonly Pick<Addend, 'unit' | 'value' | 'qualifier'>[],
  addsUpOverTerritory: boolean,
): Sum {
  const [first] = figures;
  if (!first) return NONE;
  if (!addsUpOverTerritory && figures.some(({ unit }) => unit !== first.unit)) return NONE;
  const qualifier = qualifierOfSum(figures.map((each) => each.qualifier));
  return qualifier === null ? NONE : { value: exactSum(figures.map(({ value }) => value)), qualifier };
}

/** The exact sum of decimal numbers: 0.1 and 0.2 are 0.3. */
export const exactSum = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum.plus(value), new Exact(0)).toNumber();

/** One sum less another; nothing where no qualifier is true of the difference. */
export function differenceOf(of: Sum, less: Sum): Sum {
  if (of.value === null || less.value === null) return NONE;
  const qualifier = qualifierOfDifference(of.qualifier, less.qualifier);
  return qualifier === null ? NONE : { value: new Exact(of.value).minus(less.value).toNumber(), qualifier };
}

/** What a number has changed by, as a percentage of what it was; exact until two digits. Null where it was nothing or less. */
export function changeOf({ value: difference }: Sum, before: number | null): number | null {
  if (difference === null || before === null || before <= 0) return null;
  return new Exact(difference).times(100).dividedBy(before).toDecimalPlaces(2).toNumber();
}
