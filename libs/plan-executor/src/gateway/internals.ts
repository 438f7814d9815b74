import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Schema } from '@apollo/federation-internals';

/** What a loaded gateway plans and executes with. */
export interface Loaded {
  readonly planner: QueryPlanner;
  readonly api: Schema;
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
}

/** The one place that reads what ApolloGateway keeps private; undefined before it has loaded a supergraph. */
export function loaded(gateway: ApolloGateway): Loaded | undefined {
  const [planner, api] = [gateway['queryPlanner'], gateway['apiSchema']];
  const [apiSchema, supergraphSchema] = [gateway.schema, gateway['supergraphSchema']];
  return planner && api && apiSchema && supergraphSchema
    ? { planner, api, apiSchema, supergraphSchema }
    : undefined;
}

/** The data source of a subgraph; another one may be there after the supergraph has changed. */
export function dataSourceOf(gateway: ApolloGateway, subgraph: string): GraphQLDataSource | undefined {
  return gateway['serviceMap'][subgraph]?.dataSource;
}

export function serviceMapOf(gateway: ApolloGateway): Record<string, GraphQLDataSource> {
  const services: Record<string, GraphQLDataSource> = {};
  for (const name of Object.keys(gateway['serviceMap'])) {
    const source = dataSourceOf(gateway, name);
    if (source) services[name] = source;
  }
  return services;
}

/** Limits that keep planning from taking too long, as the environment sets them for the gateway. */
export function planningOptions(gateway: ApolloGateway) {
  return {
    recursiveSelectionsLimitDisabled: gateway['recursiveSelectionsLimitDisabled'],
    nonLocalSelectionsLimitDisabled: gateway['nonLocalSelectionsLimitDisabled'],
  };
}
