/**
 * The places of numbers, the first for the best: equals share one, and the next is left out (1, 2, 2, 4). What is no number has none.
 * @param lowerIsBetter whether the lowest comes first
 */
export function ranksOf(values: readonly (number | null)[], lowerIsBetter = false): (number | null)[] {
  const known = values.filter((value) => value !== null).toSorted((a, b) => (lowerIsBetter ? a - b : b - a));
  const places = new Map<number, number>();
  for (const [index, value] of known.entries()) if (!places.has(value)) places.set(value, index + 1);
  return values.map((value) => (value === null ? null : (places.get(value) ?? null)));
}
