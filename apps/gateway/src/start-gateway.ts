import { serveGraphQL } from '@bien-cuong/http';
import { KnownOperations } from './caches/known-operations';
import { keepWarm } from './caches/keep-warm';
import { contextOf } from './context';
import { createApollo } from './create-apollo';
import { createGateway } from './create-gateway';
import { logger } from './logger';
import { gatewayMetrics } from './metrics';
import { readiness } from './readiness';
import { Connections } from './subgraphs/connections';
import { SupergraphFile } from './supergraph-file';
import type { RunningService } from '@bien-cuong/http';
import type { GatewayEnvironment } from './environment';

/** Starts the gateway over the supergraph file and the endpoints that configuration names. */
export async function startGateway(environment: GatewayEnvironment): Promise<RunningService> {
  const { host, port, ide, staticDir, subgraphUrls } = environment;
  const metrics = gatewayMetrics();
  const connections = new Connections();
  const supergraph = new SupergraphFile(environment.supergraph);
  const gateway = createGateway({ environment, supergraph, connections, metrics });
  const operations = new KnownOperations();
  const apollo = createApollo({ environment, gateway, operations, metrics });
  const service = await serveGraphQL({
    ...{
      name: 'gateway',
      host,
      port,
      ide,
      staticDir,
      apollo,
      context: contextOf,
      registry: metrics.registry,
    },
    ready: () => readiness({ apollo, supergraph, subgraphUrls, connections }),
    onStop: () => connections.close(),
  });
  warnOfUnknown(Object.keys(subgraphUrls), supergraph);
  keepWarm({ apollo, gateway, operations, path: environment.warmOperations });
  return service;
}

function warnOfUnknown(names: string[], supergraph: SupergraphFile): void {
  const unknown = names.filter((name) => !supergraph.subgraphs.some((subgraph) => subgraph.name === name));
  if (unknown.length > 0)
    logger.warn(`SUBGRAPH_URLS names what the supergraph has not: ${unknown.join(', ')}`);
}
