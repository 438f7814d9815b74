/** What a value is compared with. */
export interface Compared {
  value: number | null;
  /** That of the same province for the period before. */
  previous: number | null;
  /** The median of what the other provinces have submitted, and how many of them. */
  median: number | null;
  others: number;
}

export type Unusual = 'UNLIKE_BEFORE' | 'UNLIKE_OTHERS';

/** Beside smaller numbers every other is far away. */
const WORTH_COMPARING = 10;
/** From one period to the next, a number seldom doubles or halves. */
const FROM_BEFORE = 2;
/** Provinces differ in size, so that only a multiple tells something; and of few others nothing is the rule. */
const FROM_OTHERS = 5;
const ENOUGH_OTHERS = 3;

/**
 * What is unusual about a value, which is asked about and never refused: it is more than twice or less than half of that
 * for the period before, or five times more or less than the median of at least three other provinces.
 */
export function unusual({ value, previous, median, others }: Compared): Unusual[] {
  if (value === null) return [];
  return [
    ...(isFar(value, previous, FROM_BEFORE) ? (['UNLIKE_BEFORE'] as const) : []),
    ...(others >= ENOUGH_OTHERS && isFar(value, median, FROM_OTHERS) ? (['UNLIKE_OTHERS'] as const) : []),
  ];
}

function isFar(value: number, other: number | null, times: number): boolean {
  if (other === null || Math.max(value, other) < WORTH_COMPARING) return false;
  return value > other * times || value * times < other;
}
