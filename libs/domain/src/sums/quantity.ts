import type { Decimal } from 'decimal.js';

import { Qualifier } from '../qualifier';
import { qualifierOfDifference, qualifierOfSum } from './qualifiers';
import { Exact, type Sum } from './sum-of';

const { EXACTLY, MORE_THAN, ABOUT, AT_LEAST } = Qualifier;

/**
 * A number that is calculated from published ones: exact in its decimals, and qualified as weakly as what it is made of. Where
 * no qualifier is true of a result, neither it nor what is made of it has a value.
 */
export class Quantity {
  private constructor(
    private readonly amount: Decimal,
    private readonly qualifier: Qualifier | null,
  ) {}

  /** @param sum without value: nothing is known, so nothing is known of what is made of it */
  static of({ value, qualifier }: Sum): Quantity {
    return new Quantity(new Exact(value ?? 0), value === null ? null : qualifier);
  }

  static exactly(value: number | string): Quantity {
    return new Quantity(new Exact(value), EXACTLY);
  }

  plus(other: Quantity): Quantity {
    return this.with(other, this.amount.plus(other.amount), qualifierOfSum);
  }

  minus(other: Quantity): Quantity {
    return this.with(other, this.amount.minus(other.amount), ([of, less]) => qualifierOfDifference(of, less));
  }

  times(other: Quantity): Quantity {
    if (this.isNothing || other.isNothing) return this.with(other, new Exact(0), () => EXACTLY);
    const product = this.amount.times(other.amount);
    return this.with(other, product, (parts) => this.soundOf(other, productOf(this, other, parts)));
  }

  /** Of what is divided by nothing, and by more or less than is printed, nothing can be said. */
  over(other: Quantity): Quantity {
    if (other.amount.isZero()) return new Quantity(other.amount, null);
    const quotient = this.amount.div(other.amount);
    if (this.isNothing) return this.with(other, quotient, () => EXACTLY);
    return this.with(other, quotient, ([of, by]) => this.soundOf(other, qualifierOfDifference(of, by)));
  }

  get sum(): Sum {
    return this.qualifier === null
      ? { value: null, qualifier: null }
      : { value: this.amount.toNumber(), qualifier: this.qualifier };
  }

  /** Exactly nothing: so is any multiple of it. */
  private get isNothing(): boolean {
    return this.amount.isZero() && this.qualifier === EXACTLY;
  }

  /** Whether it is more than what is printed. */
  get isAbove(): boolean {
    return this.qualifier === MORE_THAN;
  }

  get isPositive(): boolean {
    return this.amount.greaterThan(0);
  }

  /** Multiples by a number below nothing turn bounds around, and there is no word for less than a number. */
  private soundOf(other: Quantity, qualifier: Qualifier | null): Qualifier | null {
    const isTurned = this.amount.isNegative() || other.amount.isNegative();
    return isTurned && qualifier !== EXACTLY && qualifier !== ABOUT ? null : qualifier;
  }

  private with(
    other: Quantity,
    amount: Decimal,
    qualified: (parts: readonly [Qualifier, Qualifier]) => Qualifier | null,
  ): Quantity {
    const known = this.qualifier !== null && other.qualifier !== null;
    return new Quantity(amount, known ? qualified([this.qualifier, other.qualifier]) : null);
  }
}

/** More than nothing times at least nothing is at least nothing, not more. */
function productOf(one: Quantity, other: Quantity, parts: readonly Qualifier[]): Qualifier | null {
  const qualifier = qualifierOfSum(parts);
  if (qualifier !== MORE_THAN) return qualifier;
  const isStrict =
    (one.isAbove && (other.isPositive || other.isAbove)) ||
    (other.isAbove && (one.isPositive || one.isAbove));
  return isStrict ? MORE_THAN : AT_LEAST;
}
