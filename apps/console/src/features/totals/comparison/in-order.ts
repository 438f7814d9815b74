import type { ComparedRowFragment } from '@bien-cuong/api';

/** What rows can be sorted by; `rank` is the order of the API. */
export const sorts = ['rank', 'name', 'difference', 'change'] as const;
export type ComparisonSort = (typeof sorts)[number];

export interface NamedRow {
  readonly row: ComparedRowFragment;
  readonly name: string;
}

const bareName = (name: string): string => name.replace(/^(Tỉnh|Thành phố) /, '');

/** Rows by their names, or by what became of the last time: the largest first, those of which nothing can be said last. */
export function inOrder(rows: readonly NamedRow[], sort: ComparisonSort): NamedRow[] {
  if (sort === 'rank') return [...rows];
  if (sort === 'name') return rows.toSorted((a, b) => bareName(a.name).localeCompare(bareName(b.name), 'vi'));
  const last = ({ row }: NamedRow): number => row.values.at(-1)?.[sort] ?? Number.NEGATIVE_INFINITY;
  return rows.toSorted((a, b) => Number(last(a) < last(b)) - Number(last(a) > last(b)));
}
