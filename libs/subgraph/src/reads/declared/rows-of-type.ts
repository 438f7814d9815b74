import { joinSql, raw, type Rows, sql, type Sql } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';

import type { SchemaType } from './read-field';

/** How the rows of a type are found by what names them. */
export interface Findable {
  /** FROM items of the rows; undefined for what other subgraphs have: of that, the key is all there is. */
  table: string | undefined;
  as: string;
  /** The column of its identity. */
  id: string;
  /** Whether it is seen on a day, which is `k."on"`. */
  isDated: boolean;
}

const findable = new WeakMap<object, Findable>();

/** From now on rows of the type are found so. */
export function findBy(type: object, how: Findable): void {
  findable.set(type, how);
}

/** @throws Error when nothing says how its rows are read */
function findableOf(type: SchemaType): Findable {
  const found = typeof type === 'symbol' ? undefined : findable.get(type);
  if (!found) throw new Error(`Nothing says how rows of ${nameOf(type)} are read; declare it by readsOf(…).`);
  return found;
}

const nameOf = (type: SchemaType) => (typeof type === 'function' ? type.name : String(type));

/** The row that the row above names. */
export function rowAt(type: SchemaType, { by, on }: { by: string; on?: string }): Rows {
  return rowsOf(findableOf(type), raw(`parent."${by}"`), on === undefined ? undefined : raw(on));
}

/** The row with an identity; what is seen on a day is seen on this one, else today. */
export function changedRow(type: SchemaType, { id, on }: { id: string; on?: string | null }): Rows {
  const how = findableOf(type);
  return rowsOf(how, sql`${id}::uuid`, how.isDated ? sql`${on ?? today()}::date` : undefined);
}

/** @throws Error when the day is missing on which a row is seen, or there is one that nobody asks for */
function rowsOf({ table, as, id, isDated }: Findable, key: Sql, on: Sql | undefined): Rows {
  if (isDated !== (on !== undefined)) throw new Error(`A day is given of what is seen on a day: ${as}.`);
  if (table !== undefined && !on)
    return { from: raw(`${table} ${as}`), where: [sql`${raw(`${as}.${id}`)} = ${key}`] };
  const columns = [sql`${key} AS id`, ...(on ? [sql`${on} AS "on"`] : [])];
  const own = sql`(SELECT ${joinSql(columns, ', ')}) k`;
  if (table === undefined) return { from: own, where: [raw('k.id IS NOT NULL')] };
  return { from: sql`${own} JOIN ${raw(`${table} ${as} ON ${as}.${id} = k.id`)}` };
}
