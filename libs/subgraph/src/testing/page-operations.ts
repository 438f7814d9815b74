import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

import { sortsOf } from '../access/sorts';
import { isConnection } from '../reads/row-type';
import { headOf, type Read, rootsOf } from './read-operations';

/** A path from the root, or from an entity, to a connection. */
export interface WayToPage {
  /** `Query.units` or `_entities.Province`. */
  start: string;
  /** The connection, as `Type.field`. */
  connection: string;
  /** Its orders, as values of `orderBy`. */
  orders: string[];
  /** An operation with this selection on pages of one row, with further arguments. */
  ask: (selection: string, more?: string, first?: number) => string;
}

interface Place {
  start: string;
  type: GraphQLObjectType;
  around: (selection: string) => string;
}

/** The shortest path to each connection of a schema. */
export function waysToPages(schema: GraphQLSchema, reads: Read): WayToPage[] {
  const found = new Map<string, WayToPage>();
  const seen = new Set<string>();
  let places = startsOf(schema, reads, found);
  while (places.length > 0) {
    const fresh = places.filter(({ type }) => !seen.has(type.name) && seen.add(type.name));
    places = fresh.flatMap((place) => stepsFrom(place, found));
  }
  return [...found.values()];
}

function startsOf(schema: GraphQLSchema, reads: Read, found: Map<string, WayToPage>): Place[] {
  const roots = rootsOf(schema, reads);
  const queries = roots.flatMap((field) =>
    placesAt({ start: `Query.${field.name}`, connection: `Query.${field.name}` }, field, {
      found,
      around: (selection, more) => `${headOf(field, more)} ${selection} }`,
    }),
  );
  const entities = reads.entityTypes.map((name) => ({
    start: `_entities.${name}`,
    type: schema.getType(name) as GraphQLObjectType,
    around: (selection: string) =>
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${name} ${selection} } }`,
  }));
  return [...queries, ...entities];
}

function stepsFrom({ start, type, around }: Place, found: Map<string, WayToPage>): Place[] {
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  return fields.flatMap((field) => {
    const isPaged = field.args.some(({ name }) => name === 'first');
    const args = (more: string, first: number) => (isPaged ? `(first: ${first}, ${more})` : '');
    return placesAt({ start, connection: `${type.name}.${field.name}` }, field, {
      found,
      around: (selection, more = '', first = 1) =>
        around(`{ ${field.name}${args(more, first)} ${selection} }`),
    });
  });
}

interface Reached {
  found: Map<string, WayToPage>;
  around: WayToPage['ask'];
}

function ordersOf(field: GraphQLField<unknown, unknown>): string[] {
  const values = sortsOf(field)?.by.getValues() ?? [];
  return values.flatMap(({ name }) => [`{ by: ${name} }`, `{ by: ${name}, descending: true }`]);
}

/** The types that a field leads to; a connection leads to its rows. */
function placesAt(
  names: Pick<WayToPage, 'start' | 'connection'>,
  field: GraphQLField<unknown, unknown>,
  { found, around }: Reached,
): Place[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return [];
  if (!isConnection(type)) return [{ start: names.start, type, around }];
  if (!found.has(names.connection))
    found.set(names.connection, { ...names, orders: ordersOf(field), ask: around });
  const rows = getNamedType(type.getFields()['nodes']?.type);
  const below = (selection: string) => around(`{ nodes ${selection} }`);
  return isObjectType(rows) ? [{ start: names.start, type: rows, around: below }] : [];
}
