import type { Views } from '@bien-cuong/database';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { type ClassType, getMetadataStorage } from 'type-graphql';

import { isReadAhead } from './direct-resolvers';
import { rowType } from './row-type';

/** The fields of a schema, as `Type.field`, that are not columns of their type, by what answers them. */
export interface Answered {
  /** Fields whose resolver returns what was read ahead. */
  ahead: ReadonlySet<string>;
  /** Fields with a resolver of their own. */
  itself: ReadonlySet<string>;
}

/**
 * Checks that every field of the schema is read, and that every declared read belongs to a field.
 * @throws Error that names what is missing
 */
export function demandReads(schema: GraphQLSchema, views: Views, { ahead, itself }: Answered): void {
  const types = Object.keys(views);
  const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType | undefined;
  complain(
    'It is said how it is read, but no field of the schema has this type; take it out, or give a field this type',
    types.filter((name) => !isObjectType(typeOf(name))),
  );
  complain(
    'It is said how it is read, but its type has no such field',
    types.flatMap((name) => {
      const { columns = {}, rows = {} } = views[name] ?? {};
      const fields = typeOf(name)?.getFields() ?? {};
      const read = [...Object.keys(columns), ...Object.keys(rows)];
      return read.filter((field) => !(field in fields)).map((field) => `${name}.${field}`);
    }),
  );
  complain(
    'Nothing says how its rows are read; declare it by readsOf(…) and name that in subgraph(…)',
    [...typesWithRows(schema, views)].filter((name) => !views[name]),
  );
  complain(
    'Nothing says how it is read: it is no column of its table, and neither `columns` nor `fields` of its readsOf(…) has it',
    [...fieldsOfViews(schema, views)].filter((coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      const { columns = {}, rows = {} } = views[type] ?? {};
      return !(field in columns) && !(field in rows) && !itself.has(coordinate);
    }),
  );
  complain(
    'Its resolver hands on what was read, but nothing says how that is read',
    [...ahead].filter((coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      const { columns = {}, rows = {} } = views[type] ?? {};
      return typeOf(type)?.getFields()[field] && !(field in columns) && !(field in rows);
    }),
  );
}

/** The fields that the resolvers of a subgraph answer. */
export function answeredBy(instances: ReadonlyMap<unknown, object>): Answered {
  const { fieldResolvers, queries, objectTypes } = getMetadataStorage();
  const names = new Map(objectTypes.map(({ target, name }) => [target, name]));
  const answered = { ahead: new Set<string>(), itself: new Set<string>() };
  const note = (type: string | undefined, { schemaName, params = [] }: (typeof queries)[number]) => {
    const by = params.some(isReadAhead) ? answered.ahead : answered.itself;
    by.add(`${type}.${schemaName}`);
  };
  for (const field of fieldResolvers)
    if (instances.has(field.target)) note(names.get(field.getObjectType?.() as ClassType), field as never);
  for (const query of queries) if (instances.has(query.target)) note('Query', query);
  return answered;
}

/** The types that have rows: those of fields with rows, and those found by their key. */
function typesWithRows(schema: GraphQLSchema, views: Views): Set<string> {
  const found = new Set<string>();
  for (const [name, { rows = {} }] of Object.entries(views)) {
    const fields = (schema.getType(name) as GraphQLObjectType).getFields();
    for (const field of Object.keys(rows)) {
      const type = fields[field] && rowType(getNamedType(fields[field].type), views);
      if (isObjectType(type)) found.add(type.name);
    }
  }
  return found;
}

function fieldsOfViews(schema: GraphQLSchema, views: Views): Set<string> {
  const types = Object.keys(views).filter((name) => name !== 'Query' && name !== 'Mutation');
  return new Set(
    types.flatMap((name) =>
      Object.keys((schema.getType(name) as GraphQLObjectType).getFields()).map((field) => `${name}.${field}`),
    ),
  );
}

function complain(what: string, where: readonly string[]): void {
  if (where.length > 0) throw new Error(`${what}: ${where.join(', ')}.`);
}
