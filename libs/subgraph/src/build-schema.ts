import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { InvalidInput, TimedOut } from '@bien-cuong/domain';
import {
  getNamedType,
  type GraphQLFieldMap,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
} from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage, type ResolversMap } from 'type-graphql';

import type { BatchRead } from './batches';
import type { SubgraphContext } from './context';
import { linksFor } from './federation-links';
import { gatewayOnly } from './gateway-only';
import { withListSizes } from './list-sizes';
import { directResolvers } from './reads/direct-resolvers';
import { READS } from './reads/read-ahead';
import type { Reads } from './reads/reads';

/** How other subgraphs find an entity of this one: by its key, many at once. */
export interface Reference {
  type: string;
  read: BatchRead<never, object | null, undefined>;
}

export interface SubgraphParts {
  /** Resolvers, already holding their services. */
  resolvers: object[];
  references?: Reference[];
  /** What reads its rows; every type that it reads as entities is found by its key, too. */
  reads?: Reads;
  /** Types that no field names but that belong to the schema all the same. */
  orphanedTypes?: (new () => object)[];
}

type Fields = GraphQLFieldMap<unknown, unknown>;

/** The subgraph's schema as SDL (for composition) and as what a server executes, from type-graphql classes. */
export async function buildSubgraph(parts: SubgraphParts): Promise<{ sdl: string; schema: GraphQLSchema }> {
  const instances = new Map(parts.resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = await typeGraphQLSchema(parts, instances);
  const types = withListSizes(
    printSchemaWithDirectives(lexicographicSortSchema(schema), { assumeValid: true }),
  );
  const sdl = `${linksFor(types)}\n\n${types}\n`;
  const resolvers = withPlainRows(createResolversMap(schema));
  for (const [type, direct] of Object.entries(directResolvers(instances)))
    Object.assign(resolvers[type] ?? {}, direct);
  for (const { type, read } of parts.references ?? []) {
    const fields = (schema.getType(type) as GraphQLObjectType).getFields();
    resolvers[type] = { ...resolvers[type], ...referenceResolver(fields, read) };
  }
  for (const type of parts.reads?.entityTypes ?? []) {
    const fields = (schema.getType(type) as GraphQLObjectType).getFields();
    resolvers[type] = { ...resolvers[type], ...entityResolver(fields, type) };
  }
  const executable = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  gatewayOnly(executable);
  executable.extensions = { ...executable.extensions, [READS]: parts.reads };
  return { sdl, schema: executable };
}

/** Services give plain rows, so a field that no resolver answers is read by its name, which executors do best themselves. */
function typeGraphQLSchema(
  { orphanedTypes = [] }: SubgraphParts,
  instances: ReadonlyMap<unknown, object>,
): Promise<GraphQLSchema> {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const classes = [...instances.keys()] as [new () => object, ...(new () => object)[]];
  return buildSchema({
    resolvers: classes,
    orphanedTypes,
    container: { get: (someClass) => instances.get(someClass) },
    validate: false,
  });
}

function referenceResolver(fields: Fields, read: BatchRead<never, object | null, undefined>) {
  return {
    __resolveReference: (key: Record<string, unknown>, { batches }: SubgraphContext) =>
      batches.load(read as BatchRead<object, object | null, undefined>, checkedKey(fields, key)),
  };
}

function entityResolver(fields: Fields, type: string) {
  return {
    __resolveReference: (
      key: Record<string, unknown>,
      { batches, late }: SubgraphContext,
      info: GraphQLResolveInfo,
    ) => {
      if (late?.has(info.path.key)) throw new TimedOut();
      const read = (info.schema.extensions[READS] as Reads).entities(
        info.schema.getType(type) as never,
        info,
      );
      return batches.load(read, checkedKey(fields, key));
    },
  };
}

function checkedKey(fields: Fields, { __typename: _, ...key }: Record<string, unknown>): object {
  const checked = Object.entries(key).map(([name, value]) => [name, keyValue(fields, name, value)]);
  return Object.fromEntries(checked) as object;
}

/** `_Any` lets everything through, so a key is read by the types of its fields before it reaches a service. */
function keyValue(fields: Fields, name: string, value: unknown): unknown {
  const type = fields[name] && getNamedType(fields[name].type);
  if (!(type instanceof GraphQLScalarType)) return value;
  try {
    return type.parseValue(value);
  } catch {
    const shown = JSON.stringify(value);
    const vi = `Khóa «${name}»: ${shown} không phải là giá trị ${type.name} hợp lệ.`;
    throw new InvalidInput({ vi, en: `Key "${name}": ${shown} is not a valid ${type.name}.` }, name);
  }
}

/**
 * Services give plain rows, not instances: type-graphql's `instanceof` checks go, and a row of a union or interface says
 * itself what it is (in step with it: compiled executors refuse asynchronous type resolvers).
 */
function withPlainRows(map: ResolversMap): Record<string, object> {
  const plain = Object.entries(map).map(([type, resolvers]) => {
    if (resolvers instanceof GraphQLScalarType) return [type, resolvers];
    const { __isTypeOf: _isTypeOf, ...rest } = resolvers as Record<string, unknown>;
    const resolveType = (row: { __typename: string }) => row.__typename;
    return [type, '__resolveType' in rest ? { ...rest, __resolveType: resolveType } : rest];
  });
  return Object.fromEntries(plain) as Record<string, object>;
}
