import type { ApolloGateway, GraphQLDataSource, ServiceEndpointDefinition } from '@apollo/gateway';
import type { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Schema, Supergraph } from '@apollo/federation-internals';
import { type PreparedSupergraph, prepareSupergraph } from '../planner/prepared-supergraph';
import type { AccountOptions } from './accounted-answer';
import { AccountedSource } from './accounted-source';
import { NamingSource } from './naming-source';

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

/** Lets a gateway plan over prepared supergraphs; everybody else is told of those it was given. */
export function planOverPrepared(gateway: ApolloGateway, use: (prepared: PreparedSupergraph) => void): void {
  const build = gateway['createSchemaFromSupergraphSdl'].bind(gateway);
  gateway['createSchemaFromSupergraphSdl'] = (given: string) => {
    const built = build(given);
    const prepared = prepareSupergraph(given);
    use(prepared);
    if (prepared.sdl === given) return built;
    // Valid as the given one is, but for external fields that only `@requires` used.
    return { ...built, supergraph: Supergraph.build(prepared.sdl, { validateSupergraph: false }) };
  };
}

/** Puts every data source behind one that sends what repaired plans mean, and accounts for nulls if it is told to. */
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

/** Made when it is first needed: only the stock executor's answers are held against it. */
function subgraphSchema(gateway: ApolloGateway, subgraph: string): GraphQLSchema | undefined {
  const supergraph = gateway['queryPlanner']?.supergraph;
  if (!supergraph) return undefined;
  const known = schemas.get(supergraph) ?? new Map<string, GraphQLSchema>();
  schemas.set(supergraph, known);
  const made = known.get(subgraph) ?? supergraph.subgraphs().get(subgraph)?.schema.toGraphQLJSSchema();
  if (made) known.set(subgraph, made);
  return made;
}

/** The data source of a subgraph as it was given; another one may be there after the supergraph has changed. */
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

/** Limits that keep planning from taking too long, as the environment sets them for the gateway. */
export function planningOptions(gateway: ApolloGateway) {
  return {
    recursiveSelectionsLimitDisabled: gateway['recursiveSelectionsLimitDisabled'],
    nonLocalSelectionsLimitDisabled: gateway['nonLocalSelectionsLimitDisabled'],
  };
}
