import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { FetchOperation } from '../plan/operation';
import type { SubgraphAnswer, SubgraphRequest, Transport } from '../transport';

type Incoming = GatewayGraphQLRequestContext;
type ProcessOptions = Parameters<GraphQLDataSource['process']>[0];

/**
 * Sends requests through the gateway's data sources, so that `willSendRequest`, `didReceiveResponse` and
 * other hooks keep working.
 * @param incoming the request as Apollo Server knows it; without one, data sources get only its context
 */
export function dataSourceTransport<Context>(
  dataSourceOf: (subgraph: string) => GraphQLDataSource | undefined,
  incoming?: Incoming,
): Transport<Context> {
  return async (request) => {
    const { subgraph } = request.operation;
    const source = dataSourceOf(subgraph);
    if (!source) throw new Error(`Couldn't find service with name "${subgraph}"`);
    const answer = (await source.process(processOptions(request, incoming))) as SubgraphAnswer;
    if (incoming && answer.errors && !answer.extensions?.['ftv1']) noteErrorPaths(incoming, subgraph, answer);
    return answer;
  };
}

function processOptions<Context>(request: SubgraphRequest<Context>, incoming: Incoming | undefined) {
  const { operation, variables } = request;
  const context = request.context as Record<string, unknown>;
  const { query, operationName, path } = operation;
  const options = {
    kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
    request: { query, variables, operationName, http: undefined },
    incomingRequestContext: incoming ?? { request: {}, context, metrics: {} },
    context: incoming?.context ?? context,
    document: operation instanceof FetchOperation ? operation.exposedDocument : undefined,
    pathInIncomingRequest: [...path],
  };
  return options as ProcessOptions;
}

/** Records errors for Apollo's usage reporting, as the stock executor does. */
function noteErrorPaths({ metrics }: Incoming, subgraph: string, { errors }: SubgraphAnswer): void {
  const paths = (errors ?? []).map(({ path }) => ({ subgraph, path }));
  metrics.nonFtv1ErrorPaths = [...(metrics.nonFtv1ErrorPaths ?? []), ...paths];
}
