import type { ApolloGateway, GraphQLDataSource, ServiceEndpointDefinition } from '@apollo/gateway';
import type { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Schema, Supergraph } from '@apollo/federation-internals';
import { type PreparedSupergraph, prepareSupergraph } from '../planner/prepared-supergraph';
import type { AccountOptions } from './accounted-answer';
import { AccountedSource } from './accounted-source';
import { NamingSource } from './naming-source';

/** The private state that a loaded gateway plans and executes with. */
export interface Loaded {
  readonly planner: QueryPlanner;
  readonly api: Schema;
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
}

/** The only place that reads ApolloGateway's private state; undefined before it has loaded a supergraph. */
export function loaded(gateway: ApolloGateway): Loaded | undefined {
  const [planner, api] = [gateway['queryPlanner'], gateway['apiSchema']];
  const [apiSchema, supergraphSchema] = [gateway.schema, gateway['supergraphSchema']];
  return planner && api && apiSchema && supergraphSchema
    ? { planner, api, apiSchema, supergraphSchema }
    : undefined;
}

/** Makes a gateway plan with prepared supergraphs; everybody else still gets the original ones. */
export function planOverPrepared(gateway: ApolloGateway, use: (prepared: PreparedSupergraph) => void): void {
  const build = gateway['createSchemaFromSupergraphSdl'].bind(gateway);
  gateway['createSchemaFromSupergraphSdl'] = (given: string) => {
    const built = build(given);
    const prepared = prepareSupergraph(given);
    use(prepared);
    if (prepared.sdl === given) return built;
    // As valid as the original, except for external fields that only `@requires` used.
    return { ...built, supergraph: Supergraph.build(prepared.sdl, { validateSupergraph: false }) };
  };
}

/**
 * Wraps every data source in one that understands repaired plans, and that accounts for nulls if configured.
 */
export function repairSources(gateway: ApolloGateway, options: AccountOptions): void {
  const create = gateway['createDataSource'].bind(gateway);
  gateway['createDataSource'] = (definition: ServiceEndpointDefinition) => {
    const source = create(definition);
    const subgraph = definition.name;
    const schema = () => subgraphSchema(gateway, subgraph);
    const accounted = options.unanswered
      ? new AccountedSource(source, { subgraph, schema, options })
      : source;
    return new NamingSource(accounted, () => gateway['supergraphSchema']);
  };
}

const schemas = new WeakMap<Supergraph, Map<string, GraphQLSchema>>();

/** Built when first needed: only answers for the stock executor are checked against it. */
function subgraphSchema(gateway: ApolloGateway, subgraph: string): GraphQLSchema | undefined {
  const supergraph = gateway['queryPlanner']?.supergraph;
  if (!supergraph) return undefined;
  const known = schemas.get(supergraph) ?? new Map<string, GraphQLSchema>();
  schemas.set(supergraph, known);
  const made = known.get(subgraph) ?? supergraph.subgraphs().get(subgraph)?.schema.toGraphQLJSSchema();
  if (made) known.set(subgraph, made);
  return made;
}

/** The original data source of a subgraph; a new supergraph may replace it. */
export function dataSourceOf(gateway: ApolloGateway, subgraph: string): GraphQLDataSource | undefined {
  const own = gateway['serviceMap'][subgraph]?.dataSource;
  const named = own instanceof NamingSource ? own.source : own;
  return named instanceof AccountedSource ? named.source : named;
}

export function plannerOf(gateway: ApolloGateway): QueryPlanner | undefined {
  return gateway['queryPlanner'];
}

export function serviceMapOf(gateway: ApolloGateway): Record<string, GraphQLDataSource> {
  const services: Record<string, GraphQLDataSource> = {};
  for (const name of Object.keys(gateway['serviceMap'])) {
    const source = dataSourceOf(gateway, name);
    if (source) services[name] = source;
  }
  return services;
}

/** Limits on planning time, as the environment sets them for the gateway. */
export function planningOptions(gateway: ApolloGateway) {
  return {
    recursiveSelectionsLimitDisabled: gateway['recursiveSelectionsLimitDisabled'],
    nonLocalSelectionsLimitDisabled: gateway['nonLocalSelectionsLimitDisabled'],
  };
}
