import { alikeness, alikeText, joinSql, raw, sql, type Sql, tableOf, textOf } from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import type { OwnProvinces } from './judge';
import type { NamedField, Values } from './read-input';
import type { Register } from './declaration';

/** A record that an input may repeat. */
export interface AlikeRow {
  id: string;
  title: string;
  /** What tells it apart; only fields that have a value. */
  apart: { field: string; value: string }[];
}

const MOST_ALIKE = 5;

interface Asked {
  /** The record that is being changed, which is not like itself. */
  id: string | null | undefined;
  own: OwnProvinces | undefined;
  manager: EntityManager;
}

/**
 * Records that may be the same as an input: those whose names are alike, in any spelling, and whose other
 * fields are the same, by which likely duplicates are found. The likest are first.
 */
export async function alikeRecords(
  { entity, fields, declared: { alike = [], apart = [], titledBy, ofProvince } }: Register,
  now: Values,
  { id, own, manager }: Asked,
): Promise<AlikeRow[]> {
  const { name = '', columns = {} } = tableOf(entity) ?? {};
  const column = (property: string) => raw(columns[property] ?? '');
  const compared = fields.filter((field) => alike.includes(field.name));
  const texts = compared.filter(isText);
  if (texts.length === 0 || compared.some((field) => field.required && now[field.name] == null)) return [];
  const ours =
    own && typeof ofProvince === 'string' && sql`${column(ofProvince)} = ANY (${own.oneOf}::uuid[])`;
  const conditions = [
    sql`id IS DISTINCT FROM ${id ?? null}::uuid`,
    ...('retiredOn' in columns ? [raw('retired_on IS NULL')] : []),
    ...(ours ? [ours] : []),
    ...compared.flatMap((field) => isLike(field, column(field.name), now[field.name]) ?? []),
  ];
  const likeness = texts.map((field) => alikeness(column(field.name), sql`${now[field.name]}::text`));
  const shown = apart.map(
    (field) => sql`json_build_object('field', ${field}::text, 'value', ${column(field)}::text)`,
  );
  const statement = sql`
    SELECT id, ${column(titledBy)}::text AS title, json_build_array(${joinSql(shown, ', ')}) AS apart
    FROM ${raw(name)} WHERE ${joinSql(conditions, ' AND ')}
    ORDER BY ${joinSql(likeness, ' + ')} DESC, 2, 1 LIMIT ${raw(String(MOST_ALIKE))}`;
  const rows = await manager.query<AlikeRow[]>(textOf(statement), [...statement.values]);
  return rows.map((row) => ({ ...row, apart: row.apart.filter(({ value }) => value !== null) }));
}

const isText = ({ kept }: NamedField): boolean => kept.facts.kind === 'line' || kept.facts.kind === 'text';

/** What is not given, or not recorded there, tells nobody apart. */
function isLike(field: NamedField, column: Sql, value: unknown): Sql | undefined {
  if (value == null) return undefined;
  if (isText(field)) return alikeText(column, sql`${value}::text`);
  const same = sql`${column}::text = ${(value as { text?: string }).text ?? value}::text`;
  return field.required ? same : sql`(${same} OR ${column} IS NULL)`;
}
