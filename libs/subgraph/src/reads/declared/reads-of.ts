import { columnName, datedKeys, idKeys, raw, sql, tableOf, type View } from '@bien-cuong/database';
import type { ClassType } from 'type-graphql';

import { makeNode, nodeIdSql } from '../../types/node';
import { typeName } from '../../types/type-name';
import { type Searched, searchedOf } from '../search/found';
import type { DeclaredReads, Fields } from './declared-reads';
import { isAsOfDay, keyOf, propertiesOf } from './keys-of';
import { fieldResolverOf, queryResolverOf } from './resolver-of';
import { changedRow, findBy } from './rows-of-type';
import { sortBy, sortWith } from './sorts';

/** All reads of one type, for `subgraph`. */
export interface TypeReads {
  type: ClassType;
  name: string;
  view: View;
  queries: NonNullable<View['rows']>;
  /** Makes its resolvers, once all types are declared. */
  resolvers: () => readonly object[];
  history: boolean;
  /** How its records are found by a text; undefined: they are not. */
  searched: Searched | undefined;
  /** Whether clients know its records by an id, which are kept here. */
  isKept: boolean;
}

/**
 * Declares in one place how a type is read: columns come from its entity class; resolvers, connections,
 * arguments and rows from what is declared here. What is missing keeps the subgraph from starting, with a
 * message.
 */
export function readsOf<Type extends object>(
  type: ClassType<Type>,
  declared: DeclaredReads<Type>,
): TypeReads {
  const {
    as,
    fields = {},
    queries = {},
    computed = {},
    together,
    sorts = [],
    joins,
    attributes,
    entities,
    found,
    history = false,
  } = declared;
  const table = tableOf(type);
  const key = keyOf(type);
  const isDated = isAsOfDay(type);
  const id = table?.columns[table.key[0] ?? ''] ?? 'id';
  const isNode = key?.[0] === 'id';
  if (isNode) makeNode(type);
  findBy(type, { table: table?.name, as, id, isDated, attributes: attributes ?? {} });
  const own = prefixed(as, table?.columns ?? {});
  const exceptions = {
    ...(isDated && table && { on: 'k."on"' }),
    ...(isNode && { nodeId: nodeIdSql(typeName(type), `${as}.${id}`, isDated ? 'k."on"' : undefined) }),
    ...defined(declared.columns),
  };
  const view: View = {
    columns: { ...columnsOf(type, { as, fields, own, exceptions, isTable: !!table }), ...givenWhole(fields) },
    parent: { ...own, ...(!table && prefixed(as, namesOf(type))), ...exceptions, ...declared.parent },
    rows: rowsOf(fields),
    ...(together && { computed: together }),
    ...(joins && { joins }),
    ...(attributes && { attributes }),
    ...(table && { changed: (named: { id: string }) => changedRow(type, named) }),
  };
  demandNames(typeName(type), fields, view);
  const firstDays = prefixed(as, table?.firstDays ?? {});
  const sorted = sorts.map(
    (field) =>
      [field, sortBy(type, field, { column: view.columns?.[field], firstDay: firstDays[field] })] as const,
  );
  if (sorted.length > 0) sortWith(type, { sorts: Object.fromEntries(sorted), id: `${as}.${id}` });
  const byKeys = entities ?? entitiesOf({ table: table?.name, as, id, key });
  return {
    type,
    name: typeName(type),
    history,
    isKept: isNode && table !== undefined,
    searched: found && table && searchedOf(type, { table: table.name, as, id, isDated, view }, found),
    view: byKeys ? { ...view, entities: byKeys } : view,
    queries: rowsOf({ ...queries, ...computed }),
    resolvers: once(() => [
      ...(Object.keys(fields).length > 0 ? [fieldResolverOf(type, fields)] : []),
      ...(Object.keys(queries).length > 0 ? [queryResolverOf(queries)] : []),
    ]),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** @throws Error when a field is found by a property that its parent row does not have */
function demandNames(type: string, fields: Fields, { parent = {} }: View): void {
  for (const [field, { by }] of Object.entries(fields))
    if (by !== undefined && !(by in parent))
      throw new Error(
        `${type}.${field} is found by "${by}", which is no column of its table and not under \`parent\`.`,
      );
}

/** SQL of properties that come from a join whose columns have the same names. */
export function columnsFrom<Property extends string>(
  as: string,
  properties: readonly Property[],
): Record<Property, string> {
  const columns = properties.map((property) => [property, `${as}.${columnName(property)}`]);
  return Object.fromEntries(columns) as Record<Property, string>;
}

interface Columns {
  as: string;
  fields: Fields;
  own: Readonly<Record<string, string>>;
  exceptions: Readonly<Record<string, string>>;
  isTable: boolean;
}

/** A field without a column is left out; a type without a table has columns named like its properties. */
function columnsOf(
  type: ClassType,
  { as, fields, own, exceptions, isTable }: Columns,
): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const [property, field] of propertiesOf(type)) {
    const column =
      exceptions[property] ?? own[property] ?? (isTable ? undefined : `${as}.${columnName(property)}`);
    if (column !== undefined && !(field in fields)) columns[field] = column;
  }
  return columns;
}

const namesOf = (type: ClassType) =>
  Object.fromEntries(propertiesOf(type).map(([property]) => [property, columnName(property)]));

const prefixed = (as: string, columns: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(columns).map(([property, column]) => [property, `${as}.${column}`]));

const defined = (columns: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(
    Object.entries(columns).filter((each): each is [string, string] => each[1] !== undefined),
  );

const givenWhole = (fields: Fields) =>
  defined(Object.fromEntries(Object.entries(fields).map(([name, { column }]) => [name, column])));

function rowsOf(fields: Fields): NonNullable<View['rows']> {
  const withRows = Object.entries(fields).flatMap(([name, { rows }]) =>
    rows ? [[name, rows] as const] : [],
  );
  return Object.fromEntries(withRows);
}

interface Keyed {
  table: string | undefined;
  as: string;
  id: string;
  key: readonly string[] | undefined;
}

/** The rows of entities by the key of their type. */
function entitiesOf({ table, as, id, key }: Keyed): View['entities'] {
  if (!key) return undefined;
  const join = raw(table === undefined ? '' : ` JOIN ${table} ${as} ON ${as}.${id} = k.id`);
  const is = (...names: readonly string[]) => key.join() === names.join();
  if (is('id')) return (keys) => ({ from: sql`${idKeys(keys)}${join}` });
  if (is('id', 'on')) return (keys) => ({ from: sql`${datedKeys(keys)}${join}` });
  throw new Error(
    `Entities with the key "${key.join(' ')}" need \`entities\`, which says how they are read.`,
  );
}
