import { getMetadataArgsStorage } from 'typeorm';

import type { EdtfColumns } from './edtf-columns';
import { SnakeNaming } from './snake-naming';

/** A table, as described by its entity class. */
export interface Table {
  name: string;
  /** The column of each property, quoted; for an EDTF value the one with its text. */
  columns: Readonly<Record<string, string>>;
  /** The column with the first day that an EDTF value may mean, quoted, of each property with one. */
  firstDays: Readonly<Record<string, string>>;
  /** The properties that form the primary key. */
  key: readonly string[];
}

/** A class, abstract ones too. */
export type EntityClass = abstract new (...given: never[]) => object;

const naming = new SnakeNaming();

/** The table of an entity class, including what it inherits; undefined for other classes. */
export function tableOf(entity: EntityClass): Table | undefined {
  const { tables, columns, embeddeds } = getMetadataArgsStorage();
  const table = tables.find(({ target }) => target === entity);
  if (!table) return undefined;
  const inherited = ancestors(entity);
  const own = columns.filter(({ target }) => inherited.has(target));
  const dates = embeddeds.filter(({ target }) => inherited.has(target));
  const partOf = (part: keyof EdtfColumns) =>
    dates.map(({ propertyName }) => [propertyName, quoted(part, undefined, [propertyName])]);
  return {
    name: naming.tableName(entity.name, table.name),
    columns: Object.fromEntries([
      ...own.map(({ propertyName, options }) => [propertyName, quoted(propertyName, options.name)]),
      ...partOf('text'),
    ]) as Record<string, string>,
    firstDays: Object.fromEntries(partOf('from')) as Record<string, string>,
    key: own.filter(({ options }) => options.primary).map(({ propertyName }) => propertyName),
  };
}

const quoted = (property: string, name: string | undefined, within: string[] = []) =>
  `"${naming.columnName(property, name, within)}"`;

/** A class and those that it extends. */
export function ancestors(entity: EntityClass): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (let each: unknown = entity; typeof each === 'function'; each = Object.getPrototypeOf(each))
    found.add(each);
  return found;
}

/** The column name of a property that belongs to no table, as our statements name it. */
export const columnName = (property: string): string => quoted(property, undefined);
