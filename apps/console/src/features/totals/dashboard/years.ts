import type { TotalCellFragment } from '@bien-cuong/api';

/** Every year from the first to the last that has a sum, so that a gap is seen as one. */
export function yearsOf(cells: readonly TotalCellFragment[]): string[] {
  const years = cells.map(({ period }) => Number(period.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}
