import './environment';
import { ApolloGateway, type SupergraphManager } from '@apollo/gateway';
import { CountedCache } from './caches/counted-cache';
import { logger } from './logger';
import { SubgraphDataSource } from './subgraphs/data-source';
import { endpointOf } from './subgraphs/endpoints';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayEnvironment } from './environment';
import type { gatewayMetrics } from './metrics';
import type { Connections } from './subgraphs/connections';

interface Parts {
  environment: GatewayEnvironment;
  supergraph: SupergraphManager;
  connections: Connections;
  metrics: ReturnType<typeof gatewayMetrics>;
}

const MiB = 1024 * 1024;

/** Apollo's gateway with the platform's own way to the subgraphs and a counted cache of query plans. */
export function createGateway({ environment, supergraph, connections, metrics }: Parts): ApolloGateway {
  const plans = new CountedCache<QueryPlan>({
    name: 'plans',
    lookups: metrics.lookups,
    maxSize: 30 * MiB,
    sizeOf: (plan) => Buffer.byteLength(JSON.stringify(plan)),
  });
  return new ApolloGateway({
    supergraphSdl: supergraph,
    logger,
    validateSupergraph: true,
    // Otherwise a request header is enough to read where the data of each subgraph comes from.
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { cache: plans },
    buildService: (definition) =>
      new SubgraphDataSource({
        ...endpointOf(definition, environment.subgraphUrls),
        timeoutMs: environment.subgraphTimeoutMs,
        connections,
        duration: metrics.duration,
      }),
  });
}
