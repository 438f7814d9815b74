import type { Paged } from './paged';
import type { Rows } from './rows';
import type { Whole } from './whole';

/**
 * How the rows of one GraphQL type are read. Only what is selected is read: a column is added to the SELECT
 * list, and a join to FROM when a selected field uses it.
 */
export interface View {
  /** SQL expression of each field that needs no rows of its own. */
  columns?: Readonly<Record<string, string>>;
  /**
   * FROM items by alias, for columns that need more than the rows themselves; each may use those before it.
   */
  joins?: Readonly<Record<string, string>>;
  /** What access rules need of a row: SQL expressions by name, without joins. */
  attributes?: Readonly<Record<string, string>>;
  /** The values that rows below can use as `parent.`: SQL expressions by name. */
  parent?: Readonly<Record<string, string>>;
  /**
   * The rows of each field that has rows, for given arguments. The provinces to which a caller's rows are limited
   * are for rows that are made of others: only what is seen may be counted.
   */
  rows?: Readonly<Record<string, (args: never, own?: readonly string[]) => Rows | Paged | Whole>>;
  /** The rows of each field that are computed first, for all rows above together: FROM an item `k` with the `place` of each. */
  computed?: Readonly<Record<string, (computed: never) => Rows>>;
  /** The row that a mutation has inserted or changed, to be read back afterwards. */
  changed?: (key: never) => Rows;
  /** The rows of the entities with these keys, FROM `idKeys(keys)` or `datedKeys(keys)`. */
  entities?: (keys: readonly never[]) => Rows;
}

/** The views of a subgraph by type; `Query` and `Mutation` have rows only. */
export type Views = Readonly<Record<string, View>>;
