import { DomainError } from '@bien-cuong/domain';

import type { Selection, SelectedField, Only } from './selection';
import { joinsFor } from './joins-for';
import { unlessUnknown } from './named-records';
import { Paged } from './paged';
import { parentOf, scoped } from './parent-row';
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
  value({ selection, isList }: SelectedField, read: Read, depth = 0): Sql {
    if (!selection) throw new Error('Only fields of rows are read.');
    if (read instanceof Paged) return unlessUnknown(read.all, this.page(selection, read, depth), depth);
    const rows = read instanceof Whole ? read.rows : read;
    const row = this.row(selection, rows, depth);
    return unlessUnknown(rows, isList ? listOf(row) : sql`(${row})`, depth);
  }

  /**
   * SQL expression for the entities as a JSON list in no particular order, each with its `place` among the
   * keys.
   */
  entities(selection: Selection, rows: Rows): Sql {
    return listOf(this.row(selection, rows, 0, { place: 'k.place' }));
  }

  private page(connection: Selection, { page, all, columns }: Paged, depth: number): Sql {
    const parts: Sql[] = [];
    const ofRows = this.rowsOfPage(connection);
    if (ofRows) parts.push(sql`'rows', ${listOf(this.row(ofRows, page, depth, columns))}`);
    if (connection.fields.some(({ name }) => name === 'totalCount')) {
      parts.push(
        sql`'totalCount', (SELECT count(*) FROM ${scoped(all.from, depth)}${this.where(all, connection.only, depth)})`,
      );
    }
    return sql`json_build_object(${joinSql(parts, ', ')})`;
  }

  private rowsOfPage(connection: Selection): Selection | undefined {
    if (!this.pages.has(connection)) this.pages.set(connection, rowsOfPage(connection, this.views));
    return this.pages.get(connection);
  }

  /** SQL: a SELECT of one JSON object per row. */
  private row(selection: Selection, rows: Rows | FirstRows, depth: number, more?: View['columns']): Sql {
    const { view, columns, conditional } = this.partsOf(selection);
    const own = more ? [...columns, ...columnsOf(more)] : columns;
    const { pieces: below, parent } = this.belowOf(selection, depth);
    const object = joinSql(
      [...(own.length > 0 ? [raw(own.join(', '))] : []), ...conditional, ...below],
      ', ',
    );
    const rest = joinSql([this.where(rows, selection.only, depth), restOf(rows, depth)], '');
    const joins = joinsFor(view, [...own, ...textsOf(conditional), parent, ...rest.texts]);
    const from = scoped(rows.from, depth);
    return joinSql(
      [raw('SELECT json_build_object('), object, raw(') AS j FROM '), from, raw(joins + parent), rest],
      '',
    );
  }

  /** The parts of a selection, computed once: equal selections are the same object. */
  private partsOf(selection: Selection): SelectedParts {
    const known = this.parts.get(selection);
    if (known) return known;
    const view = this.views[selection.type];
    if (!view) throw new Error(`Nothing says how rows of ${selection.type} are read.`);
    const columnOf = ({ name }: SelectedField) => view.columns?.[name];
    const {
      plain = [],
      conditional = [],
      withRows = [],
    } = Object.groupBy(selection.fields, (field) => {
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
    this.parts.set(selection, parts);
    return parts;
  }

  /**
   * Written once for equal selections, arguments and rights: it took longer than everything else before the
   * statement is sent.
   */
  private belowOf(selection: Selection, depth: number): Below {
    const { view, withRows, written } = this.partsOf(selection);
    const minute = Math.floor(Date.now() / MINUTE);
    const known = written.get(depth);
    if (known?.minute === minute) return known;
    const pieces = withRows.flatMap((fields) => this.below(selection.type, fields, depth));
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
  private rowsOf(type: string, { name, args, selection }: SelectedField): Read | undefined {
    const rows = this.views[type]?.rows?.[name];
    if (!rows) throw new Error(`Nothing says how ${type}.${name} is read.`);
    try {
      return rows(args as never, selection?.only?.oneOf);
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

function restOf({ orderBy, ...rows }: Rows | FirstRows, depth: number): Sql {
  const order = orderBy ? sql` ORDER BY ${scoped(orderBy, depth)}` : raw('');
  return 'limit' in rows ? sql`${order} LIMIT ${rows.limit}::int` : order;
}
