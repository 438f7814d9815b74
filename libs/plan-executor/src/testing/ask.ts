import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type ExecutionResult, parse } from 'graphql';

/** The answer of a gateway's executor, as the JSON that a client would see. */
export async function ask(
  gateway: ApolloGateway,
  query: string,
  variables?: Record<string, unknown>,
): Promise<ExecutionResult> {
  const result = await gateway.executor({
    request: { query, variables },
    document: parse(query),
    queryHash: query,
    source: query,
    context: {},
    metrics: {},
  } as unknown as GatewayGraphQLRequestContext);
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
