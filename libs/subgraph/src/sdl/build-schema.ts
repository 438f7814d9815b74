import { buildSubgraphSchema } from '@apollo/subgraph';
import { type AccessRules, platformRules } from '@bien-cuong/access';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  print,
} from 'graphql';
import {
  buildSchema,
  type ClassType,
  createResolversMap,
  getMetadataStorage,
  type ResolversMap,
} from 'type-graphql';

import { RULES } from '../access/access-in';
import { withContractTags } from './contract-tags';
import { demandRules } from '../access/demand-rules';
import { guardFields } from '../access/guard-fields';
import { demandOwnRows } from '../access/own-rows';
import { refuseByField } from '../types/refuse-by-field';
import { linksFor } from './federation-links';
import { gatewayOnly } from '../access/gateway-only';
import { withListSizes } from './list-sizes';
import { answeredBy, demandReads } from '../reads/demand-reads';
import { directResolvers } from '../reads/direct-resolvers';
import { READS } from '../reads/read-ahead';
import type { Reads } from '../reads/reads';
import { entityResolver } from '../reads/entity-resolver';

export interface SubgraphParts {
  /** The resolver instances, which already have their services. */
  resolvers: object[];
  /** Types that may be reached as nodes alone. */
  types?: readonly ClassType[];
  /** Reads its rows; the types it reads as entities can also be found by their keys. */
  reads?: Reads;
  /** The access rules; by default those of the platform. */
  rules?: AccessRules;
}

/** The schema of a subgraph in all its forms. */
export interface BuiltSubgraph {
  /** For composition. */
  sdl: string;
  /** For a server to execute: every field is guarded. */
  schema: GraphQLSchema;
  /**
   * The same without guards, for operations that are known to break no rule; access to rows is still decided
   * in the SQL.
   */
  unguarded: GraphQLSchema;
}

/**
 * Builds a subgraph's schema from type-graphql classes.
 * @throws Error when a field has no rule, or a rule cannot be enforced
 */
export async function buildSubgraph(parts: SubgraphParts): Promise<BuiltSubgraph> {
  const { reads, rules = platformRules } = parts;
  const instances = new Map(parts.resolvers.map((resolver) => [resolver.constructor, resolver]));
  const schema = await typeGraphQLSchema(instances, parts.types);
  const plain = withListSizes(
    printSchemaWithDirectives(lexicographicSortSchema(schema), { assumeValid: true }),
  );
  const types = print(withContractTags(parse(plain), schema, rules));
  const sdl = `${linksFor(types)}\n\n${types}\n`;
  const resolvers = withPlainRows(createResolversMap(schema));
  for (const [type, direct] of Object.entries(directResolvers(instances)))
    Object.assign(resolvers[type] ?? {}, direct);
  for (const type of reads?.entityTypes ?? []) {
    const made = entityResolver(schema.getType(type) as GraphQLObjectType);
    resolvers[type] = { ...resolvers[type], ...made };
  }
  const executable = () => {
    const made = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
    gatewayOnly(made);
    refuseByField(made);
    made.extensions = { ...made.extensions, [READS]: reads, [RULES]: rules };
    return made;
  };
  const [guarded, unguarded] = [executable(), executable()];
  demandReads(guarded, reads?.views ?? {}, answeredBy(instances));
  demandRules(guarded, rules, reads?.views);
  demandOwnRows(parts.resolvers, rules);
  guardFields(guarded, rules);
  return { sdl, schema: guarded, unguarded };
}

/**
 * Services return plain rows, so a field without a resolver is read by its name, which executors do best
 * themselves.
 */
function typeGraphQLSchema(
  instances: ReadonlyMap<unknown, object>,
  types: readonly ClassType[] = [],
): Promise<GraphQLSchema> {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const classes = [...instances.keys()] as [new () => object, ...(new () => object)[]];
  return buildSchema({
    resolvers: classes,
    orphanedTypes: [...types],
    container: { get: (someClass) => instances.get(someClass) },
    validate: false,
  });
}

/**
 * Services return plain rows, not instances: type-graphql's `instanceof` checks are removed, and rows of a
 * union or interface have their type's name (synchronously, because compiled executors refuse asynchronous
 * type resolvers).
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
