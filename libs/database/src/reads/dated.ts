/** An entity as of a day: the federation key of everything whose name, post or rank changes with time. */
export interface DatedKey {
  readonly id: string;
  readonly on: string;
}

/**
 * SQL: the row of `table` that was valid on a day, else the nearest one in time (a unit that has ended keeps
 * its last name).
 * @param table a table with `id`, `valid_from` (null: unknown) and `valid_to` (first day it was no longer
 * valid; null: still valid)
 * @param owner condition that ties the row to its entity, for example `v.unit_id = u.id`
 * @param on the day, as an SQL expression
 */
export function versionOn(table: string, owner: string, on: string): string {
  return `LATERAL (
    SELECT v.* FROM ${table} v WHERE ${owner}
    ORDER BY CASE WHEN ${holdsOn('v', on)} THEN 0
                  WHEN ${on} < v.valid_from THEN v.valid_from - ${on}
                  ELSE ${on} - v.valid_to + 1 END, v.valid_from DESC NULLS LAST, v.id
    LIMIT 1)`;
}

/** SQL condition: the interval of row `alias` contains the day `on`. */
export function holdsOn(alias: string, on: string): string {
  return `(coalesce(${alias}.valid_from, '-infinity') <= ${on} AND ${on} < coalesce(${alias}.valid_to, 'infinity'))`;
}

/**
 * SQL: the day nearest to `on` on which the fact in row `alias` was valid: a referenced entity is shown as of
 * then.
 */
export function dayWithin(alias: string, on: string): string {
  return `greatest(least(${on}, ${alias}.valid_to - 1), ${alias}.valid_from)`;
}

/** SQL: the date in Việt Nam at a moment. */
export const dayOf = (moment: string): string => `(${moment} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/** SQL: today's date in Việt Nam. */
export const TODAY = dayOf('now()');
