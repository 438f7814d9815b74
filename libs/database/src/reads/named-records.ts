import { scoped } from './parent-row';
import { joinSql, raw, sql, type Sql } from './sql';
import type { NamedRecord, Rows } from './rows';

/**
 * The key that marks a result without rows, because an argument names a record that does not exist; its value
 * is the argument.
 */
export const NAMES_NOTHING = '?';

/** SQL expression: the rows, unless they are not known, or an argument names a record that does not exist. */
export function unlessUnknown({ names = [], known }: Rows, rows: Sql, depth: number): Sql {
  const value = known ? sql`CASE WHEN ${scoped(known, depth)} THEN ${rows} END` : rows;
  const named = names.filter((one): one is NamedRecord => !!one);
  if (named.length === 0) return value;
  const cases = named.map(
    ({ argument, exists }) =>
      sql` WHEN NOT ${exists} THEN json_build_object(${raw(`'${NAMES_NOTHING}', '${argument}'`)})`,
  );
  return sql`CASE${joinSql(cases, '')} ELSE ${value} END`;
}
