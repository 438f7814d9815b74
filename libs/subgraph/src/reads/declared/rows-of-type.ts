import { joinSql, raw, type Rows, sql, type Sql } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';

import type { SchemaType } from './read-field';

/** How the rows of a type are found by their id. */
export interface Findable {
  /** The FROM items of the rows; undefined for types of other subgraphs, of which there is only the key. */
  table: string | undefined;
  as: string;
  /** The column of its id. */
  id: string;
  /** Whether it is as of a day, which is `k."on"`. */
  isDated: boolean;
  /** What access rules need of a row: SQL expressions by name. */
  attributes: Readonly<Record<string, string>>;
}

const findable = new WeakMap<object, Findable>();

/** Registers how rows of the type are found. */
export function findBy(type: object, how: Findable): void {
  findable.set(type, how);
}

/** @throws Error when the reads of the type are not declared */
function findableOf(type: SchemaType): Findable {
  const found = typeof type === 'symbol' ? undefined : findable.get(type);
  if (!found) throw new Error(`Nothing says how rows of ${nameOf(type)} are read; declare it by readsOf(…).`);
  return found;
}

const nameOf = (type: SchemaType) => (typeof type === 'function' ? type.name : String(type));

/**
 * SQL: the rows of a type, to be joined to keys `k`.
 * @throws Error when it has no table
 */
export function tableRows(type: SchemaType): string {
  const { table, as, id } = findableOf(type);
  if (table === undefined) throw new Error(`${nameOf(type)} has no table.`);
  return `${table} ${as} ON ${as}.${id} = k.id`;
}

/**
 * SQL condition: there is a row with this id whose attribute has one of these values.
 * @throws Error when it is not said what the attribute is
 */
export function rowExists(type: SchemaType, key: Sql, sought: Attribute): Sql {
  const { as, id } = findableOf(type);
  const { table, holds } = attributed(type, sought);
  return sql`EXISTS (SELECT FROM ${raw(`${table} ${as}`)} WHERE ${raw(`${as}.${id}`)} = ${key} AND ${holds})`;
}

/**
 * SQL condition: in one of these images of a row of the type, as JSON or NULL, its attribute had one of these values.
 * @throws Error when it is not said what the attribute is
 */
export function imageHad(type: SchemaType, images: readonly Sql[], sought: Attribute): Sql {
  const { as } = findableOf(type);
  const { table, holds } = attributed(type, sought);
  const row = raw(`jsonb_populate_record(NULL::${table}, i.image) ${as}`);
  return sql`EXISTS (SELECT FROM unnest(ARRAY[${joinSql(images, ', ')}]) i (image), ${row} WHERE ${holds})`;
}

/** The table of a type, and the SQL condition that the attribute of a row has one of these values. */
function attributed(type: SchemaType, { attribute, oneOf }: Attribute): { table: string; holds: Sql } {
  const { table, attributes } = findableOf(type);
  const value = attributes[attribute];
  if (table === undefined || value === undefined)
    throw new Error(`Nothing says what the ${attribute} of ${nameOf(type)} is.`);
  return { table, holds: sql`${raw(value)} = ANY(${oneOf}::uuid[])` };
}

interface Attribute {
  attribute: string;
  oneOf: readonly string[];
}

/** The row that the parent row refers to. */
export function rowAt(type: SchemaType, { by, on }: { by: string; on?: string }): Rows {
  return rowsOf(findableOf(type), raw(`parent."${by}"`), on === undefined ? undefined : raw(on));
}

/** The row with an id; a dated one as of the given day, else today. */
export function changedRow(type: SchemaType, { id, on }: { id: string; on?: string | null }): Rows {
  const how = findableOf(type);
  return rowsOf(how, sql`${id}::uuid`, how.isDated ? sql`${on ?? today()}::date` : undefined);
}

/** @throws Error when a day is missing for a dated type, or given for another one */
function rowsOf({ table, as, id, isDated }: Findable, key: Sql, on: Sql | undefined): Rows {
  if (isDated !== (on !== undefined)) throw new Error(`A day is given of what is seen on a day: ${as}.`);
  if (table !== undefined && !on)
    return { from: raw(`${table} ${as}`), where: [sql`${raw(`${as}.${id}`)} = ${key}`] };
  const columns = [sql`${key} AS id`, ...(on ? [sql`${on} AS "on"`] : [])];
  const own = sql`(SELECT ${joinSql(columns, ', ')}) k`;
  if (table === undefined) return { from: own, where: [raw('k.id IS NOT NULL')] };
  return { from: sql`${own} JOIN ${raw(`${table} ${as} ON ${as}.${id} = k.id`)}` };
}
