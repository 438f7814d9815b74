import type { DerivedAmounts } from './amounts';

/** One statement that inserts rows into one table. */
export interface Step {
  table: string;
  /** The statement handles the numbers from 1 to this, a part of them at a time. */
  upTo: (asked: DerivedAmounts) => number;
  /** Inserts the rows for the numbers `$1` to `$2`; existing rows stay as they are. */
  sql: string;
}

/** How one subgraph's database is filled with fictitious records. */
export interface Synthesis {
  /** Temporary tables, in addition to those of the session. */
  prepare: string[];
  steps: Step[];
  /** The conditions for synthetic rows, by table; referencing tables come after those they reference. */
  tables: Record<string, string>;
}

/** The source that every synthetic record names. */
export const SOURCE = 'Dữ liệu tổng hợp, không có thật';

/** The numbers that one run of a statement handles. */
export const NUMBERS = 'generate_series($1::int, $2::int) AS n';

/**
 * A synthetic id is a UUID of version 8 that begins with eight zeros; the platform's own are of versions 4
 * and 5.
 */
export function isSynthetic(column: string): string {
  return `${column} BETWEEN '00000000-0000-8000-8000-000000000000' AND '00000000-ffff-8fff-8fff-ffffffffffff'
    AND substr(${column}::text, 15, 1) = '8'`;
}

/** The condition for tables whose rows have their own id. */
export function byId<Table extends string>(...tables: Table[]): Record<Table, string> {
  return Object.fromEntries(tables.map((table) => [table, isSynthetic('id')])) as Record<Table, string>;
}
