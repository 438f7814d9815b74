import type { Order } from './paged';

/** A column by which a list can be sorted. */
export interface Sort {
  /** SQL expression. */
  column: string;
  type: 'text' | 'date' | 'numeric';
  /** Whether rows may lack it; these come last in both directions. */
  nullable: boolean;
}

/** The order by one column; the id decides between rows with the same value. */
export function orderBy({ column, type, nullable }: Sort, id: string, descending: boolean): Order {
  if (type === 'text') return { by: textOf(column, nullable, descending), id, descending };
  const last = `'${descending ? '-' : ''}infinity'::${type}`;
  const by = nullable ? `coalesce(${column}, ${last})` : column;
  return { by, id, descending, type, ...(type === 'numeric' && { text: `(${by})::text` }) };
}

/** A digit before the text tells those without one apart. */
function textOf(column: string, nullable: boolean, descending: boolean): string {
  const text = nullable
    ? `((${column} IS ${descending ? 'NOT ' : ''}NULL)::int || coalesce(${column}, ''))`
    : column;
  return `${text} COLLATE "vi-x-icu"`;
}
