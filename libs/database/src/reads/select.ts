import { DomainError } from '@bien-cuong/domain';

import type { Selection, SelectedField, Only } from './selection';
import { unlessUnknown } from './named-records';
import { Paged } from './paged';
import type { FirstRows, Rows } from './rows';
import { rowsOfPage } from './rows-of-page';
import { joinSql, raw, sql, Sql } from './sql';
import type { View, Views } from './view';
import { Whole } from './whole';

/**
 * The key under which a row holds a field that is selected with several sets of arguments; `variantOf` reads
 * it.
 */
export const variantsOf = (field: string) => `${field}?`;
export const variantKey = (field: string, index: number) => `${field}#${index}`;

/** The rows of one field, as its view declares them. */
export type Read = Rows | Paged | Whole;

/** The parts of the selection on one row. */
interface SelectedParts {
  view: View;
  /** SQL: `'name', expression` of each field without rows. */
  columns: readonly string[];
  /** The same for fields that are null on some rows. */
  conditional: readonly Sql[];
  /** The other fields by name, each as often as it is selected with different arguments. */
  withRows: readonly (readonly SelectedField[])[];
  /** The SQL written for them, by depth. */
  written: Map<number, Below>;
}

/** The rows below a row, as SQL. */
interface Below {
  pieces: readonly Sql[];
  /** The FROM item with the values that they use of the row. */
  parent: string;
  /** The minute in which it was written. */
  minute: number;
}

/** Cached for a minute at most, since views may use today's date where no day is given. */
const MINUTE = 60_000;

/** Writes one statement for a whole selection: nested rows are returned as JSON, at any depth. */
export class Select {
  private readonly parts = new WeakMap<Selection, SelectedParts>();
  private readonly pages = new WeakMap<Selection, Selection | undefined>();

  constructor(private readonly views: Views) {}

  /** SQL expression for the rows as JSON: one or null, a list, or a page. */
  value({ selection: asked, isList }: SelectedField, read: Read, depth = 0): Sql {
    if (!asked) throw new Error('Only fields of rows are read.');
    if (read instanceof Paged) return unlessUnknown(read.all, this.page(asked, read, depth));
    const rows = read instanceof Whole ? read.rows : read;
    const row = this.row(asked, rows, depth);
    return unlessUnknown(rows, isList ? listOf(row) : sql`(${row})`);
  }

  /**
   * SQL expression for the entities as a JSON list in no particular order, each with its `place` among the
   * keys.
   */
  entities(asked: Selection, rows: Rows): Sql {
    return listOf(this.row(asked, rows, 0, { place: 'k.place' }));
  }

  private page(connection: Selection, { page, all, columns }: Paged, depth: number): Sql {
    const parts: Sql[] = [];
    const asked = this.rowsOfPage(connection);
    if (asked) parts.push(sql`'rows', ${listOf(this.row(asked, page, depth, columns))}`);
    if (connection.fields.some(({ name }) => name === 'totalCount')) {
      parts.push(
        sql`'totalCount', (SELECT count(*) FROM ${scoped(all.from, depth)}${this.where(all, connection.only, depth)})`,
      );
    }
    return sql`json_build_object(${joinSql(parts, ', ')})`;
  }

  private rowsOfPage(connection: Selection): Selection | undefined {
    if (!this.pages.has(connection)) this.pages.set(connection, rowsOfPage(connection));
    return this.pages.get(connection);
  }

  /** SQL: a SELECT of one JSON object per row. */
  private row(asked: Selection, rows: Rows | FirstRows, depth: number, more?: View['columns']): Sql {
    const { view, columns, conditional } = this.partsOf(asked);
    const own = more ? [...columns, ...columnsOf(more)] : columns;
    const { pieces: below, parent } = this.belowOf(asked, depth);
    const object = joinSql(
      [...(own.length > 0 ? [raw(own.join(', '))] : []), ...conditional, ...below],
      ', ',
    );
    const rest = joinSql([this.where(rows, asked.only, depth), restOf(rows, depth)], '');
    const joins = joinsFor(view, [...own, ...textsOf(conditional), parent, ...rest.texts]);
    const from = scoped(rows.from, depth);
    return joinSql(
      [raw('SELECT json_build_object('), object, raw(') AS j FROM '), from, raw(joins + parent), rest],
      '',
    );
  }

  /** The parts of a selection, computed once: equal selections are the same object. */
  private partsOf(asked: Selection): SelectedParts {
    const known = this.parts.get(asked);
    if (known) return known;
    const view = this.views[asked.type];
    if (!view) throw new Error(`Nothing says how rows of ${asked.type} are read.`);
    const columnOf = ({ name }: SelectedField) => view.columns?.[name];
    const {
      plain = [],
      conditional = [],
      withRows = [],
    } = Object.groupBy(asked.fields, (field) => {
      if (columnOf(field) === undefined) return 'withRows';
      return field.only ? 'conditional' : 'plain';
    });
    const parts = {
      view,
      columns: columnsOf(Object.fromEntries(plain.map((field) => [field.name, columnOf(field) ?? '']))),
      conditional: conditional.map((field) =>
        named(field.name, this.onlyFor(field.only, raw(columnOf(field) ?? ''))),
      ),
      withRows: [...Map.groupBy(withRows, ({ name }) => name).values()],
      written: new Map<number, Below>(),
    };
    this.parts.set(asked, parts);
    return parts;
  }

  /**
   * Written once for equal selections, arguments and rights: it took longer than everything else before the
   * statement is sent.
   */
  private belowOf(asked: Selection, depth: number): Below {
    const { view, withRows, written } = this.partsOf(asked);
    const minute = Math.floor(Date.now() / MINUTE);
    const known = written.get(depth);
    if (known?.minute === minute) return known;
    const pieces = withRows.flatMap((fields) => this.below(asked.type, fields, depth));
    const made = { pieces, parent: parentOf(view, pieces, depth), minute };
    written.set(depth, made);
    return made;
  }

  /** SQL: `'name', (rows)` of one field, once for each set of arguments it is selected with. */
  private below(type: string, fields: readonly SelectedField[], depth: number): Sql[] {
    const read = (field: SelectedField, key: string) => {
      const rows = this.rowsOf(type, field);
      return rows ? [named(key, this.onlyFor(field.only, this.value(field, rows, depth + 1)))] : [];
    };
    const [field] = fields;
    if (!field) return [];
    if (fields.length === 1) return read(field, field.name);
    const variants = JSON.stringify(fields.map(({ argsKey }) => argsKey));
    return [
      named(variantsOf(field.name), sql`${variants}::json`),
      ...fields.flatMap((variant, index) => read(variant, variantKey(variant.name, index))),
    ];
  }

  private where({ where = [] }: Rows, only: Only | undefined, depth: number): Sql {
    const conditions = where.filter((condition) => condition instanceof Sql);
    if (only) conditions.push(this.holds(only));
    return conditions.length > 0 ? sql` WHERE (${scoped(joinSql(conditions, ') AND ('), depth)})` : raw('');
  }

  /** SQL: the expression on rows where the caller may see it, else NULL. */
  private onlyFor(only: Only | undefined, expression: Sql): Sql {
    return only ? sql`CASE WHEN ${this.holds(only)} THEN ${expression} END` : expression;
  }

  private holds({ type, attribute, oneOf }: Only): Sql {
    const expression = this.views[type]?.attributes?.[attribute];
    if (expression === undefined) throw new Error(`Nothing says what the ${attribute} of ${type} is.`);
    return sql`${raw(expression)} = ANY(${oneOf}::uuid[])`;
  }

  /**
   * Undefined for a field that refuses its arguments: its own resolver calls it again, so that the error has
   * its path.
   */
  private rowsOf(type: string, { name, args }: SelectedField): Read | undefined {
    const rows = this.views[type]?.rows?.[name];
    if (!rows) throw new Error(`Nothing says how ${type}.${name} is read.`);
    try {
      return rows(args as never);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }
}

const named = (name: string, expression: Sql) => sql`${raw(`'${name}'`)}, ${expression}`;

const textsOf = (pieces: readonly Sql[]) => pieces.flatMap(({ texts }) => texts);

const columnsOf = (columns: Readonly<Record<string, string>>) =>
  Object.entries(columns).map(([name, column]) => `'${name}', ${column}`);

const listOf = (row: Sql) => sql`(SELECT coalesce(json_agg(l.j), '[]') FROM (${row}) l)`;

/** The parent row has a different alias at every depth, because tables may be nested within themselves. */
function scoped(piece: Sql, depth: number): Sql {
  if (!piece.texts.some((text) => text.includes('parent.'))) return piece;
  return new Sql(
    piece.texts.map((text) => text.replaceAll(/\bparent\./g, `parent${depth - 1}.`)),
    piece.values,
  );
}

/** SQL: a FROM item with the values that the rows below use of their parent. */
function parentOf({ parent = {} }: View, below: readonly Sql[], depth: number): string {
  const asked = namedIn(below, depth);
  const columns = Object.entries(parent).filter(([name]) => asked.has(name));
  if (columns.length === 0) return '';
  const list = columns.map(([name, column]) => `${column} AS "${name}"`).join(', ');
  return ` CROSS JOIN LATERAL (SELECT ${list}) AS parent${depth}`;
}

const parentNames: RegExp[] = [];

/** The values that these pieces use of the row at a depth. */
function namedIn(pieces: readonly Sql[], depth: number): Set<string> {
  const pattern = (parentNames[depth] ??= new RegExp(`\\bparent${depth}\\."?(\\w+)`, 'g'));
  const found = new Set<string>();
  for (const { texts } of pieces) {
    for (const text of texts) for (const [, name = ''] of text.matchAll(pattern)) found.add(name);
  }
  return found;
}

function restOf({ orderBy, ...rows }: Rows | FirstRows, depth: number): Sql {
  const order = orderBy ? sql` ORDER BY ${scoped(orderBy, depth)}` : raw('');
  return 'limit' in rows ? sql`${order} LIMIT ${rows.limit}::int` : order;
}

/** The joins that these texts use, and those that these joins use in turn. */
function joinsFor({ joins }: View, texts: readonly string[]): string {
  if (!joins) return '';
  const needed: string[] = [];
  let naming = texts.join(' ');
  for (const [alias, join] of Object.entries(joins).reverse()) {
    if (!aliasPattern(alias).test(naming)) continue;
    needed.unshift(` ${join}`);
    naming += join;
  }
  return needed.join('');
}

const aliasPatterns = new Map<string, RegExp>();

/** Cached; aliases are written in views, so there are few. */
function aliasPattern(alias: string): RegExp {
  const pattern = aliasPatterns.get(alias) ?? new RegExp(`\\b${alias}\\.`);
  aliasPatterns.set(alias, pattern);
  return pattern;
}
