import {
  alikeness,
  alikeText,
  type EntityClass,
  joinSql,
  raw,
  sameFolded,
  sql,
  type Sql,
  tableOf,
  textOf,
} from '@bien-cuong/database';
import type { EntityManager } from 'typeorm';

import { MOST_ALIKE } from '../../types/check';
import type { Apart } from './apart';
import { isDated } from './dated-part';
import type { CommandedRecords } from './declaration';
import type { OwnProvinces } from './judge';
import type { NamedField, Values } from './read-input';

/** A record that an input may repeat. */
export interface AlikeRow {
  id: string;
  title: string;
  /** What tells it apart; only fields that have a value. */
  apart: { field: string; value: string }[];
}

interface Asked {
  /** The record that is being changed, which is not like itself. */
  id: string | null | undefined;
  /** The parts that are given with it. */
  parts: Readonly<Record<string, readonly unknown[]>>;
  own: OwnProvinces | undefined;
  manager: EntityManager;
  /** Whether only those are meant of the same letters, without those that what tells them apart does tell apart. */
  narrow?: boolean;
}

/**
 * Records that may be the same as an input: those whose names are alike, in any spelling, and whose other
 * fields are the same, by which likely duplicates are found. The likest are first.
 */
export async function alikeRecords(
  register: CommandedRecords,
  now: Values,
  asked: Asked,
): Promise<AlikeRow[]> {
  const { entity, fields, declared } = register;
  const { alike = [], apart = [], titledBy, ofProvince } = declared;
  const { id, own, manager } = asked;
  const { name = '', columns = {} } = tableOf(entity) ?? {};
  const column = (property: string) => raw(`r.${columns[property] ?? ''}`);
  const compared = fields.filter((field) => alike.includes(field.name));
  const names = [
    ...compared.filter(isText).map(({ name: field }) => named(column(field), [now[field]])),
    ...alike.flatMap((each) => inPart(register, each, asked) ?? []),
  ];
  const lacking = compared.some((field) => field.required && now[field.name] == null);
  if (lacking || names.every(({ given }) => given.length === 0)) return [];
  const ours =
    own && typeof ofProvince === 'string' && sql`${column(ofProvince)} = ANY (${own.oneOf}::uuid[])`;
  const conditions = [
    sql`r.id IS DISTINCT FROM ${id ?? null}::uuid`,
    ...('retiredOn' in columns ? [raw('r.retired_on IS NULL')] : []),
    ...(ours ? [ours] : []),
    ...(asked.narrow ? apart.flatMap((each) => isNotApart(each, now, own) ?? []) : []),
    ...names.flatMap(({ column: of, given }) =>
      given.length > 0
        ? [
            sql`(${joinSql(
              given.map((text) => (asked.narrow ? sameFolded : alikeText)(of, text)),
              ' OR ',
            )})`,
          ]
        : [],
    ),
    ...compared.flatMap((field) =>
      isText(field) ? [] : (isSame(field, column(field.name), now[field.name]) ?? []),
    ),
  ];
  const likeness = names.flatMap(({ column: of, given }) => given.map((text) => alikeness(of, text)));
  const shown = apart.map((each) => told(each, { column, own }));
  const [within] = names.filter(({ join }) => join !== undefined);
  const statement = sql`
    SELECT id, title, apart FROM (
      SELECT DISTINCT ON (r.id) r.id, ${within?.column ?? column(titledBy)}::text AS title,
        json_build_array(${joinSql(shown, ', ')}) AS apart, ${joinSql(likeness, ' + ')} AS likeness
      FROM ${raw(`${name} r ${within?.join ?? ''}`)} WHERE ${joinSql(conditions, ' AND ')}
      ORDER BY r.id, likeness DESC) found
    ORDER BY likeness DESC, title, id LIMIT ${raw(String(MOST_ALIKE))}`;
  const rows = await manager.query<AlikeRow[]>(textOf(statement), [...statement.values]);
  return rows.map((row) => ({ ...row, apart: row.apart.filter(({ value }) => value !== null) }));
}

/** A column with names, how its table is joined where that is another, and the texts that its names may repeat. */
interface Names {
  column: Sql;
  join?: string;
  given: readonly Sql[];
}

const named = (column: Sql, values: readonly unknown[]): Names => ({
  column,
  given: values.filter((value) => value != null).map((value) => sql`${value}::text`),
});

/** The names in a dated part: `names.name`. */
function inPart({ parts }: CommandedRecords, path: string, asked: Asked): Names | undefined {
  const [part = '', field = ''] = path.split('.');
  const dated = parts[part];
  if (!dated || !isDated(dated)) return undefined;
  const { name = '', columns = {} } = tableOf(dated.entity as EntityClass) ?? {};
  const given = (asked.parts[part] ?? []).map((item) => (item as Values)[field]);
  return {
    ...named(raw(`s.${columns[field] ?? ''}`), given),
    join: `JOIN ${name} s ON s.${columns[dated.owner] ?? ''} = r.id`,
  };
}

/** What tells a record apart, as an object with field and value. */
function told(
  each: string | Apart,
  { column, own }: { column: (property: string) => Sql } & Pick<Asked, 'own'>,
): Sql {
  if (typeof each === 'string') return asFieldValue(each, column(each));
  return asFieldValue(each.facts.name, seenValue(each, own));
}

/** What the caller may know of it. */
function seenValue({ value: of, ofProvince }: Apart, own: OwnProvinces | undefined): Sql {
  const value = raw(`(${of})`);
  const isTheirs = own && ofProvince !== undefined && sql`${raw(ofProvince)} = ANY (${own.oneOf}::uuid[])`;
  return isTheirs ? sql`(CASE WHEN ${isTheirs} THEN ${value} END)` : value;
}

/** What the caller may not know tells nobody apart. */
function isNotApart(each: string | Apart, now: Values, own: OwnProvinces | undefined): Sql | undefined {
  const given = typeof each === 'string' ? null : (each.given?.(now) ?? null);
  if (given === null) return undefined;
  return sql`coalesce(${seenValue(each as Apart, own)}::text, ${given}::text) = ${given}::text`;
}

const asFieldValue = (field: string, value: Sql) =>
  sql`json_build_object('field', ${field}::text, 'value', ${value}::text)`;

const isText = ({ kept }: NamedField): boolean => kept.facts.kind === 'line' || kept.facts.kind === 'text';

/** What is not given, or not recorded there, tells nobody apart. */
function isSame(field: NamedField, column: Sql, value: unknown): Sql | undefined {
  if (value == null) return undefined;
  const same = sql`${column}::text = ${(value as { text?: string }).text ?? value}::text`;
  return field.required ? same : sql`(${same} OR ${column} IS NULL)`;
}
