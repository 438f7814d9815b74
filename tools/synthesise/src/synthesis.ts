import type { Asked } from './asked';

/** One statement that makes rows of one table. */
export interface Step {
  table: string;
  /** How many numbers the statement goes through, 1 to this; it is run for a part of them at a time. */
  upTo: (asked: Asked) => number;
  /** Inserts what belongs to the numbers `$1` to `$2`; rows that are there already stay as they are. */
  sql: string;
}

/** How one subgraph's database is filled with fictitious records. */
export interface Synthesis {
  /** Temporary tables on top of those of the session. */
  prepare: string[];
  steps: Step[];
  /** Condition that tells synthetic rows from real ones, by table; referring tables stand after those they refer to. */
  tables: Record<string, string>;
}

/** What every synthetic record names as its source. */
export const SOURCE = 'Dữ liệu tổng hợp, không có thật';

/** The numbers of one run of a statement. */
export const NUMBERS = 'generate_series($1::int, $2::int) AS n';

/** A synthetic id is a UUID of version 8 that begins with eight zeros; the platform's own are of version 4 and 5. */
export function isSynthetic(column: string): string {
  return `${column} BETWEEN '00000000-0000-8000-8000-000000000000' AND '00000000-ffff-8fff-8fff-ffffffffffff'
    AND substr(${column}::text, 15, 1) = '8'`;
}

/** The condition for tables whose rows have an id of their own. */
export function byId<Table extends string>(...tables: Table[]): Record<Table, string> {
  return Object.fromEntries(tables.map((table) => [table, isSynthetic('id')])) as Record<Table, string>;
}
