/** A class of the legend: the values from the least to the most that are in it. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
}

/** As many shades can still be told apart. */
export const MOST_CLASSES = 5;

/**
 * Classes with about as many values each, from the smallest values to the largest; equal values are in one. Fewer than
 * the most where there are fewer different values.
 */
export function classesOf(values: readonly number[], most = MOST_CLASSES): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const different = new Set(sorted);
  if (different.size <= most) return [...different].map((value) => ({ from: value, to: value }));
  const classes: ValueClass[] = [];
  for (const [place, value] of sorted.entries()) {
    const last = classes.at(-1);
    const isFull = place >= (sorted.length * classes.length) / most;
    if (last && (value === last.to || !isFull)) classes[classes.length - 1] = { from: last.from, to: value };
    else classes.push({ from: value, to: value });
  }
  return classes;
}

/**
 * The shade of a class, from 1 (the palest) to the most: few classes lie as far apart as can be. A single one is the
 * darkest.
 */
export function shadeOf(index: number, count: number): number {
  return count <= 1 ? MOST_CLASSES : 1 + Math.round((index * (MOST_CLASSES - 1)) / (count - 1));
}
