import { GraphQLError, type GraphQLFieldResolver, isNonNullType } from 'graphql';
import { happens } from '../random';
import { canonical } from './values';
import type { Thing, Things } from './things';

/** State shared by the resolvers of one request. */
export interface Resolving {
  subgraph: string;
  things: Things;
  /** The required fields of this subgraph: `Type.field` → names. */
  required: ReadonlyMap<string, readonly string[]>;
  /** How many mutations the world has seen; their values show the order in which they ran. */
  counter: { mutations: number };
}

function picked(given: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

function failure(subgraph: string, coordinate: string): GraphQLError {
  const plain = happens(0.5, 'plain', subgraph, coordinate);
  return new GraphQLError(`${coordinate} failed in ${subgraph}`, {
    extensions: plain ? {} : { code: 'FAILED', detail: { subgraph } },
  });
}

/** Computes every field of every subgraph from the world's hashes. */
export const resolveField: GraphQLFieldResolver<Thing | undefined, Resolving> = (
  source,
  args,
  context,
  info,
) => {
  const { things, subgraph, counter } = context;
  const { seed, shares } = things.world;
  const thing = source ?? { __typename: info.parentType.name, identity: info.operation.operation };
  const coordinate = `${info.parentType.name}.${info.fieldName}`;
  if (happens(shares.failing, 'fail', seed, subgraph, thing.identity, info.fieldName)) {
    if (happens(0.3, 'void', seed, subgraph, thing.identity) && isNonNullType(info.returnType)) return null;
    throw failure(subgraph, coordinate);
  }
  const told = context.required.get(coordinate);
  const parts = [
    ...(Object.keys(args).length > 0 ? [canonical(args)] : []),
    ...(told && thing.given ? [canonical(picked(thing.given, told))] : []),
    ...(info.operation.operation === 'mutation' && !source ? [counter.mutations++] : []),
  ];
  return parts.length > 0
    ? things.value(info.returnType, thing.identity, info.fieldName, ...parts)
    : things.field(thing, info.fieldName, info.returnType);
};

/** Answers `_entities` for one representation. */
export function resolveReference(representation: Record<string, unknown>, context: Resolving): Thing | null {
  const { things, subgraph } = context;
  const { seed, shares } = things.world;
  const which = canonical(representation);
  if (happens(shares.missing, 'missing', seed, subgraph, which)) return null;
  if (happens(shares.failing, 'entity', seed, subgraph, which)) {
    throw failure(subgraph, String(representation['__typename']));
  }
  return things.referred(representation) ?? null;
}
