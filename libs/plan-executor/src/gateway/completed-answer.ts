import {
  type DocumentNode,
  executeSync,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { getOwn } from '../plan/own';
import type { GapReason } from '../shape/accounted';

type Row = Record<string, unknown>;

export interface Answered {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Row;
  readonly data: unknown;
}

export interface Completed {
  readonly data: Row | null;
  readonly gaps: readonly OpenPlace[];
}

export interface OpenPlace {
  readonly path: readonly (string | number)[];
  readonly reason: GapReason;
  /** Whether the subgraph said that it does not know the entity. */
  readonly isUnknown: boolean;
}

class Missing extends Error {}
class Malformed extends Error {}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A subgraph's answer after GraphQL's value completion: null where something is missing or malformed.
 * @returns undefined when that cannot be decided, because the subgraph's schema is not the one in the
 * supergraph
 */
export function complete({ schema, document, variables, data }: Answered): Completed | undefined {
  const root = isRow(data) ? data : {};
  const entities = entitiesOf(root, variables);
  const executed = executeSync({
    schema,
    document,
    variableValues: variables,
    rootValue: entities ? { ...root, _entities: entities } : root,
    fieldResolver: (source: Row, _args, _context, { path, returnType }) => {
      const value = getOwn(source, String(path.key));
      return value === undefined ? new Missing() : formed(returnType, value);
    },
    typeResolver: (value: unknown) => typeOf(schema, isRow(value) ? value['__typename'] : undefined),
  });
  if (executed.data === undefined) return undefined;
  const completed = executed.data;
  if (entities && completed) withoutTypes(completed, root);
  const gaps = (executed.errors ?? []).map(({ path = [], originalError }) => ({
    path,
    reason: originalError instanceof Missing ? ('missing' as const) : ('malformed' as const),
    isUnknown: isUnknown(root, path),
  }));
  return { data: completed, gaps };
}

/** Puts an error in place of a value that must be an object but is not; leaf values are checked later. */
function formed(type: GraphQLOutputType, value: unknown): unknown {
  if (isNonNullType(type)) return formed(type.ofType, value);
  if (value === null || isLeafType(type)) return value;
  if (!isListType(type)) return isRow(value) ? value : new Malformed();
  return Array.isArray(value) ? value.map((each: unknown) => formed(type.ofType, each)) : new Malformed();
}

/**
 * One entity for each representation, with the representation's type where it has no `__typename`; undefined:
 * the fetch has no representations.
 */
function entitiesOf({ _entities: given }: Row, { representations }: Row): Row[] | undefined {
  if (!Array.isArray(representations)) return undefined;
  const fits = Array.isArray(given) && given.length === representations.length;
  return representations.map(({ __typename }: Row, index) => ({
    __typename,
    ...(fits && isRow(given[index]) ? given[index] : undefined),
  }));
}

const isUnknown = ({ _entities: given }: Row, [, index]: readonly (string | number)[]): boolean =>
  Array.isArray(given) && typeof index === 'number' && given[index] === null;

/**
 * Removes the types again that were taken from the representations, because the subgraph did not send them.
 */
function withoutTypes({ _entities: completed }: Row, { _entities: given }: Row): void {
  if (!Array.isArray(completed)) return;
  completed.forEach((entity: Row | null, index) => {
    const own: unknown = Array.isArray(given) ? given[index] : undefined;
    if (entity && !(isRow(own) && '__typename' in own)) delete entity['__typename'];
  });
}

/** A possible type of the entity; where only an interface is known, any of its types will do. */
function typeOf(schema: GraphQLSchema, name: unknown): string | undefined {
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(type)) return type.name;
  return isInterfaceType(type) ? schema.getPossibleTypes(type)[0]?.name : undefined;
}
