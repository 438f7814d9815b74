import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

import { headOf } from './read-operations';

/** A path from the root, or from an entity, to a connection. */
export interface WayToPage {
  /** `Query.units` or `_entities.Province`. */
  start: string;
  /** The connection, as `Type.field`. */
  connection: string;
  /** An operation with this selection on pages of one row. */
  ask: (selection: string) => string;
}

interface Place {
  start: string;
  type: GraphQLObjectType;
  around: (selection: string) => string;
}

/** The shortest path to each connection of a schema. */
export function waysToPages(schema: GraphQLSchema, entityTypes: readonly string[]): WayToPage[] {
  const found = new Map<string, WayToPage>();
  const seen = new Set<string>();
  let places = startsOf(schema, entityTypes, found);
  while (places.length > 0) {
    const fresh = places.filter(({ type }) => !seen.has(type.name) && seen.add(type.name));
    places = fresh.flatMap((place) => stepsFrom(place, found));
  }
  return [...found.values()];
}

const isConnection = ({ name }: { name: string }) => name.endsWith('Connection');
const isForRows = ({ name }: { name: string }) => !name.startsWith('_');

function startsOf(
  schema: GraphQLSchema,
  entityTypes: readonly string[],
  found: Map<string, WayToPage>,
): Place[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isForRows);
  const queries = roots.flatMap((field) =>
    placesAt({ start: `Query.${field.name}`, connection: `Query.${field.name}` }, field, {
      found,
      around: (selection) => `${headOf(field)} ${selection} }`,
    }),
  );
  const entities = entityTypes.map((name) => ({
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
    const first = field.args.some(({ name }) => name === 'first') ? '(first: 1)' : '';
    return placesAt({ start, connection: `${type.name}.${field.name}` }, field, {
      found,
      around: (selection) => around(`{ ${field.name}${first} ${selection} }`),
    });
  });
}

interface Reached {
  found: Map<string, WayToPage>;
  around: (selection: string) => string;
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
  if (!found.has(names.connection)) found.set(names.connection, { ...names, ask: around });
  const rows = getNamedType(type.getFields()['nodes']?.type);
  const below = (selection: string) => around(`{ nodes ${selection} }`);
  return isObjectType(rows) ? [{ start: names.start, type: rows, around: below }] : [];
}
