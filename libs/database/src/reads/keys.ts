import type { DatedKey } from './dated';
import { sql, type Sql } from './sql';

/** SQL: FROM item `k (id, place)` with the keys of entities and their positions among those requested. */
export function idKeys(keys: readonly { id: string }[]): Sql {
  return sql`unnest(${keys.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS k(id, place)`;
}

/** The same for dated entities: `k (id, "on", place)`. */
export function datedKeys(keys: readonly DatedKey[]): Sql {
  const [ids, days] = [keys.map(({ id }) => id), keys.map(({ on }) => on)];
  return sql`unnest(${ids}::uuid[], ${days}::date[]) WITH ORDINALITY AS k(id, "on", place)`;
}
