import type { Paged } from './paged';
import type { Rows } from './rows';
import type { Whole } from './whole';

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
  /** The row that a change made or changed, to be read back when it is done. */
  changed?: (key: never) => Rows;
  /** The rows of the entities with these keys, FROM `idKeys(keys)` or `datedKeys(keys)`. */
  entities?: (keys: readonly never[]) => Rows;
}

/** The views of a subgraph by type; `Query` and `Mutation` have rows only. */
export type Views = Readonly<Record<string, View>>;
