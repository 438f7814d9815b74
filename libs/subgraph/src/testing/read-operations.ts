import type { Views } from '@bien-cuong/database';
import {
  getNamedType,
  isAbstractType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

import type { Reads } from '../reads/reads';
import { rowType } from '../reads/row-type';

/** An operation that selects everything below one root field, or below one entity type. */
export interface ReadOperation {
  /** `Query.reviews` or `_entities.Review`. */
  start: string;
  query: string;
  /** The fields it selects, as `Type.field`. */
  covers: ReadonlySet<string>;
}

/**
 * Deep enough that every row has two levels below it; deeper levels are covered by operations that start
 * elsewhere.
 */
const DEPTH = 2;

/** How the rows of a subgraph are read. */
export type Read = Pick<Reads, 'entityTypes' | 'views'>;

export const NO_READS: Read = { entityTypes: [], views: {} };

/**
 * One operation for each entry into the schema.
 * @param leftOut types that no operation selects
 */
export function readOperations(
  schema: GraphQLSchema,
  reads: Read,
  leftOut: readonly string[] = [],
): ReadOperation[] {
  const entities = reads.entityTypes.map((name) => schema.getType(name)).filter((type) => isObjectType(type));
  return [
    ...rootsOf(schema, reads).map((field) => rootOperation(field, leftOut)),
    ...entities.map((type) => entityOperation(type, leftOut)),
  ];
}

/** The fields of Query that give rows. Of what rehearses a write, and of drafts, nothing is read ahead. */
export function rootsOf(schema: GraphQLSchema, { views }: Read): GraphQLField<unknown, unknown>[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.filter(({ name, type }) => !name.startsWith('_') && isRead(getNamedType(type), views));
}

/** Whether it is said how its rows are read; of what may be of several types, each type says it. */
const isRead = (type: GraphQLNamedType, views: Views): boolean =>
  !isObjectType(type) || views[rowType(type, views).name] !== undefined;

/** All fields that have rows, or that rows of rows belong to. */
export function fieldsWithRows(schema: GraphQLSchema, reads: Read): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !roots.includes(type) && isRead(type, reads.views),
  );
  const hasRows = ({ type }: GraphQLField<unknown, unknown>) =>
    isListType(getNullableType(type)) && isObjectType(getNamedType(type));
  const below = types.flatMap((type) =>
    Object.values((type as GraphQLObjectType).getFields())
      .filter((field) => hasRows(field))
      .map((field) => `${type.name}.${field.name}`),
  );
  const above = rootsOf(schema, reads).filter((field) => hasRows(field));
  return [...above.map(({ name }) => `Query.${name}`), ...below];
}

function rootOperation(field: GraphQLField<unknown, unknown>, leftOut: readonly string[]): ReadOperation {
  const covers = new Set([`Query.${field.name}`]);
  const query = `${headOf(field)} ${selection(getNamedType(field.type), DEPTH, { covers, leftOut })} }`;
  return { start: `Query.${field.name}`, query, covers };
}

/** The beginning of an operation on one root field; its arguments are variables, and what is given as text. */
export function headOf(field: GraphQLField<unknown, unknown>, more = ''): string {
  const required = field.args.filter(isRequiredArgument);
  const optional = field.args.filter(({ name }) => name === 'id' || name === 'first');
  const given = [...new Set([...required, ...optional])];
  const variables = given
    .map(({ name, type }) => `$${name}: ${String(type)}${name === 'first' ? ' = 100' : ''}`)
    .join(', ');
  const args = [...given.map(({ name }) => `${name}: $${name}`), more].join(', ');
  return given.length > 0 ? `query (${variables}) { ${field.name}(${args})` : `{ ${field.name}`;
}

function entityOperation(type: GraphQLObjectType, leftOut: readonly string[]): ReadOperation {
  const covers = new Set<string>();
  const selected = selection(type, DEPTH, { covers, leftOut });
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type.name} ${selected} } }`;
  return { start: `_entities.${type.name}`, query, covers };
}

interface Walk {
  covers: Set<string>;
  leftOut: readonly string[];
}

/**
 * Everything that can be selected without arguments that a person has to choose; connections do not count as
 * a level.
 */
function selection(type: unknown, depth: number, walk: Walk): string {
  if (!isObjectType(type)) return isAbstractType(type as never) ? '{ __typename }' : '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    const isPaging = /(Connection|Edge)$/.test(type.name);
    if (isObjectType(below) && (depth === 0 || walk.leftOut.includes(below.name))) return [];
    if (field.args.some(isRequiredArgument)) return [];
    walk.covers.add(`${type.name}.${field.name}`);
    return [`${field.name} ${selection(below, isPaging ? depth : depth - 1, walk)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
