import type { GraphQLFieldResolver } from 'graphql';
import { type ClassType, getMetadataStorage, type ResolversMap } from 'type-graphql';

import { readAhead } from './read-ahead';

type Resolve = GraphQLFieldResolver<unknown, unknown>;
type FieldResolvers = ReturnType<typeof getMetadataStorage>['fieldResolvers'];
type Param = NonNullable<FieldResolvers[number]['params']>[number];

/**
 * Resolvers that call their methods directly with what was read ahead, without type-graphql's middlewares and
 * instances of argument classes, which would cost more per row than reading it. A method with any other
 * parameter, such as the row or the context, is left to type-graphql.
 * @param instances the resolvers of one subgraph by their classes
 */
export function directResolvers(instances: ReadonlyMap<unknown, object>): ResolversMap {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const names = new Map(objectTypes.map(({ target, name }) => [target, name]));
  const direct: Record<string, Record<string, Resolve>> = {};
  for (const field of fieldResolvers) {
    const type = names.get(field.getObjectType?.() as ClassType);
    const resolve = type && directResolver(field, instances.get(field.target));
    if (resolve) (direct[type] ??= {})[field.schemaName] = resolve;
  }
  return direct;
}

function directResolver(
  { methodName, params = [], middlewares = [], roles }: FieldResolvers[number],
  instance: object | undefined,
): Resolve | undefined {
  const method = (instance as Record<string, (...params: unknown[]) => unknown> | undefined)?.[methodName];
  const isPlain = middlewares.length === 0 && !roles && params.some(isReadAhead);
  if (!method || !isPlain || !params.every((param) => isReadAhead(param) || isArgument(param)))
    return undefined;
  const inOrder = params.toSorted((a, b) => a.index - b.index);
  return (root, args, context, info) =>
    method.apply(
      instance,
      inOrder.map((param) =>
        isArgument(param)
          ? argumentOf(param, args)
          : readAhead({ root, args, context: context as object, info }),
      ),
    );
}

/** Whether a parameter is what was read ahead. */
export const isReadAhead = (param: Param) => param.kind === 'custom' && param.resolver === readAhead;
const isArgument = ({ kind }: Param) => kind === 'args' || kind === 'arg';
const argumentOf = (param: Param, args: Record<string, unknown>) =>
  param.kind === 'arg' ? args[param.name] : args;
