import { edgesOf, type PageRequest, variantKey, variantsOf } from '@bien-cuong/database';
import { DomainError, NotConfirmed, TimedOut } from '@bien-cuong/domain';
import { getNamedType, type GraphQLOutputType, type GraphQLResolveInfo } from 'graphql';
import { createParameterDecorator, type ResolverData } from 'type-graphql';

import { connection, type PageRead } from '../types/connection';
import { argsKeyOf } from './selection';
import type { SubgraphContext } from '../serve/context';
import { demandAnswer } from './demand-answer';
import type { Compute, Reads } from './reads';
import { isConnection } from './row-type';

type Row = Record<string, unknown>;

/** The extension in which a schema holds its reads. */
export const READS = 'bienCuongReads';

/**
 * Parameter of a resolver: what the subgraph's views read for its field. A root field is read here, with its
 * whole selection; every other field was read together with its parent.
 */
export function ReadAhead() {
  return createParameterDecorator(readAhead);
}

/** The value of `ReadAhead`: synchronous where it was read together with its parent, else a promise. */
export function readAhead({ root, args, context, info }: ResolverData): unknown {
  const reads = readsOf(info);
  const isRoot = info.parentType === info.schema.getQueryType();
  if (isRoot) {
    const givenUp = (context as SubgraphContext).givenUp?.get(info.path.key);
    if (givenUp) throw givenUp;
    return reads.field(info, args, context as SubgraphContext).then((value) => shaped(value, args, info));
  }
  return shaped(broughtAlong(reads, root as Row, args, info), args, info);
}

/**
 * Parameter of a mutation: a function that reads its result, which the mutation calls when it is done. If
 * that read fails, the write is unconfirmed, because it was committed.
 */
export function ReadBack() {
  return createParameterDecorator(
    ({ context, info }): ReadBackTo =>
      (args) =>
        readsOf(info)
          .field(info, args, context as SubgraphContext)
          .catch(unconfirmed),
  );
}

/**
 * Parameter of a query whose rows are computed before they can be read (`computed` of `readsOf`): a function that reads them,
 * with the whole selection, from what was computed.
 */
export function ReadComputed() {
  return createParameterDecorator(
    ({ context, info }): ReadBackTo =>
      (computed) =>
        readsOf(info).field(info, computed, context as SubgraphContext),
  );
}

/**
 * Parameter of a field below a row whose rows are computed before they can be read (`together` of `readsOf`): a function that
 * does both for all rows of the request at once, with the whole selection.
 */
export function ReadTogether() {
  return createParameterDecorator(
    ({ context, info }): ReadTogetherTo =>
      (key, compute) =>
        readsOf(info).together(info, { key, compute }, context as SubgraphContext),
  );
}

/**
 * Takes what was read of this row, and computes of those of all rows what the declared rows are given. The first row that asks
 * says how.
 */
export type ReadTogetherTo = <Key>(key: Key, compute: Compute<Key>) => Promise<unknown>;

function unconfirmed(error: unknown): never {
  throw error instanceof DomainError && !(error instanceof TimedOut) ? error : new NotConfirmed(error);
}

export type ReadBackTo = (args: Row) => Promise<unknown>;

function readsOf({ schema }: GraphQLResolveInfo): Reads {
  return schema.extensions[READS] as Reads;
}

function broughtAlong(reads: Reads, row: Row, args: Row, info: GraphQLResolveInfo): unknown {
  const { fieldName, parentType } = info;
  const variants = row[variantsOf(fieldName)] as string[] | undefined;
  const field = parentType.getFields()[fieldName];
  const key = variants && field ? variantKey(fieldName, variants.indexOf(argsKeyOf(field, args))) : fieldName;
  const value = row[key];
  if (value !== undefined) return value;
  const refuse = reads.views[parentType.name]?.rows?.[fieldName];
  refuse?.(args as never);
  throw new Error(`${parentType.name}.${fieldName} did not come along with its parent.`);
}

/** Paged lists come as such; the schema shows them as connections. */
function shaped(value: unknown, args: Row, info: GraphQLResolveInfo): unknown {
  demandAnswer(value, args, info);
  if (value === null) return value;
  const { isPaged, isOfEdges } = shapeOf(info.returnType, readsOf(info));
  return isPaged ? connection(value as PageRead, args as unknown as PageRequest, isOfEdges) : value;
}

/** Whether rows come page by page, and whether they are edges. */
interface Shape {
  isPaged: boolean;
  isOfEdges: boolean;
}

/** Decided once per field, not for each row. */
const shapes = new WeakMap<GraphQLOutputType, Shape>();

function shapeOf(type: GraphQLOutputType, { views }: Reads): Shape {
  let known = shapes.get(type);
  if (!known) {
    const named = getNamedType(type);
    known = { isPaged: isConnection(named), isOfEdges: edgesOf(named.name, views) !== undefined };
    shapes.set(type, known);
  }
  return known;
}
