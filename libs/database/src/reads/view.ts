import type { Paged } from './paged';
import type { Sql } from './sql';
import type { Whole } from './whole';

/** Arguments of a field as the schema checked them. */
export type Args = Readonly<Record<string, unknown>>;

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

/**
 * How the rows of one GraphQL type are read. Nothing is read that is not asked for: a column becomes part of the SELECT
 * list, a join part of FROM when something that is asked for names it.
 */
export interface View {
  /** SQL expression of each field that needs no rows of its own. */
  columns?: Readonly<Record<string, string>>;
  /** FROM items by alias, for columns that need more than the rows themselves; each may name those before it. */
  joins?: Readonly<Record<string, string>>;
  /** What rules of access ask of a row: SQL expressions by name that need no joins. */
  attributes?: Readonly<Record<string, string>>;
  /** What `parent.` offers to the rows below: SQL expressions by name. */
  parent?: Readonly<Record<string, string>>;
  /** The rows of each field that has some, for given arguments. */
  rows?: Readonly<Record<string, (args: never) => Rows | Paged | Whole>>;
  /** The rows of the entities with these keys, FROM `idKeys(keys)` or `datedKeys(keys)`. */
  entities?: (keys: readonly never[]) => Rows;
}

/** The views of a subgraph by type; `Query` and `Mutation` have rows only. */
export type Views = Readonly<Record<string, View>>;

/** Only rows of a type whose attribute, an identity, has one of these values. */
export interface Only {
  type: string;
  attribute: string;
  oneOf: readonly string[];
}

/** What a client asked of one type. */
export interface Asked {
  type: string;
  fields: readonly AskedField[];
  /** The rows that exist for who asks; those of a connection are the rows on its pages. */
  only?: Only;
}

/** One field that was asked for; the same field with the same arguments is asked for once. */
export interface AskedField {
  name: string;
  /** Tells it from the same field with other arguments. */
  argsKey: string;
  args: Args;
  isList: boolean;
  /** The rows for which who asks may see it; it is null for the others. */
  only?: Only;
  /** What of its rows was asked for; undefined for fields without any. */
  asked: Asked | undefined;
}
