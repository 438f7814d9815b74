import type { Sql } from './sql';

/** All rows behind one field: the parts of one SELECT, to which the selected columns are added. */
export interface Rows {
  /** FROM items with their aliases; `parent.` stands for the row that the field belongs to. */
  from: Sql;
  /** Conditions; falsy ones are left out, so that the statement only compares the given arguments. */
  where?: readonly (Sql | null | undefined | false)[];
  orderBy?: Sql;
  /**
   * Records that arguments name by a code or an id; the field is refused with NOT_FOUND when one does not
   * exist.
   */
  names?: readonly (NamedRecord | null | undefined | false)[];
  /** SQL condition on the row that the field belongs to; the field is null, and not empty, where it does not hold. */
  known?: Sql;
}

/** A record that an argument names. */
export interface NamedRecord {
  argument: string;
  /** SQL condition: the record exists. */
  exists: Sql;
}

/** Rows of which only a limited number is read. */
export interface FirstRows extends Rows {
  limit: number | Sql;
}
