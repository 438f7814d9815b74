import type { Sql } from './sql';

/** The rows behind one field, all of them: the parts of one SELECT, to which the asked columns are added. */
export interface Rows {
  /** FROM items with their aliases; `parent.` stands for the row that the field belongs to. */
  from: Sql;
  /** Conditions; what is falsy is left out, so that the statement compares only what was asked for. */
  where?: readonly (Sql | null | undefined | false)[];
  orderBy?: Sql;
  /** What arguments name by a code or an identity; the field is refused with NOT_FOUND when there is no such record. */
  names?: readonly (NamedRecord | null | undefined | false)[];
}

/** A record that an argument names. */
export interface NamedRecord {
  argument: string;
  /** SQL condition: there is such a record. */
  exists: Sql;
}

/** Rows of which no more than a number are read. */
export interface FirstRows extends Rows {
  limit: number | Sql;
}
