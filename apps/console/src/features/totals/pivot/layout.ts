import type { AggregateBy } from '@bien-cuong/api';

/** What figures can be told apart by. */
export const dimensions = ['PROVINCE', 'PERIOD', 'INDICATOR', 'MOVEMENT'] as const;
export type Dimension = (typeof dimensions)[number];

/** Where the dimensions of a table stand. */
export interface Layout {
  readonly rows: readonly Dimension[];
  readonly columns: readonly Dimension[];
}

export type Zone = keyof Layout | 'unused';

const USUAL: Layout = { rows: ['PROVINCE'], columns: ['PERIOD'] };

const isDimension = (text: string): text is Dimension => (dimensions as readonly string[]).includes(text);

const read = (text: string | null): Dimension[] => [...new Set((text ?? '').split(',').filter(isDimension))];

/** The layout that an address says; no dimension stands in two places. */
export function layoutOf(rows: string | null, columns: string | null): Layout {
  if (rows === null && columns === null) return USUAL;
  const first = read(rows);
  return { rows: first, columns: read(columns).filter((one) => !first.includes(one)) };
}

/** The layout after a dimension was moved to the end of a zone, or before another one. */
export function moved({ rows, columns }: Layout, dimension: Dimension, to: Zone, before?: Dimension): Layout {
  const put = (zone: keyof Layout, members: readonly Dimension[]): Dimension[] => {
    const others = members.filter((one) => one !== dimension);
    if (zone !== to) return others;
    const at = before === undefined ? -1 : others.indexOf(before);
    return at < 0 ? [...others, dimension] : others.toSpliced(at, 0, dimension);
  };
  return { rows: put('rows', rows), columns: put('columns', columns) };
}

export const unusedIn = ({ rows, columns }: Layout): Dimension[] =>
  dimensions.filter((one) => !rows.includes(one) && !columns.includes(one));

/** By what is to be added up: the API tells indicators apart anyway. */
export const byOf = (members: readonly Dimension[]): AggregateBy[] =>
  members.flatMap((one) => (one === 'INDICATOR' ? [] : [one]));
