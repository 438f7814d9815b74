import { hash as digest } from 'node:crypto';
import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
} from '@apollo/server-gateway-interface';
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { RepairedGateway } from '../../gateway/repaired-gateway';
import type { GeneratedOperation } from '../operations/generated-operation';
import type { Network } from '../subgraphs/network';
import type { TestSupergraph } from '../supergraphs/supergraph';

/** The outcome of an operation: the answer as a client would read it, or what was thrown instead. */
export type Outcome = { answer: Answer } | { thrown: string };

export interface Answer {
  data?: unknown;
  errors?: AnswerError[];
  extensions?: Record<string, unknown>;
}

export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

/** An executor to compare. */
export interface Side {
  name: string;
  schema: GraphQLSchema;
  run(operation: GeneratedOperation, network: Network): Promise<Outcome>;
  /** The same, with every null accounted for; undefined: this executor cannot do that. */
  runAccounted?(operation: GeneratedOperation, network: Network): Promise<Outcome | undefined>;
  /** How many operations it left to the stock executor. */
  fallbacks?(): number;
  stop(): Promise<void>;
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * The gateway configuration of a test supergraph; its data sources take their network from the request's
 * context.
 */
export function gatewayConfig({ sdl }: TestSupergraph): GatewayConfig {
  return {
    supergraphSdl: sdl,
    logger: silent,
    buildService: ({ name }) => ({
      process: async ({ request, context }) =>
        (await (context as { network: Network }).network.send({
          subgraph: name,
          query: request.query ?? '',
          variables: JSON.parse(JSON.stringify(request.variables ?? {})) as Record<string, unknown>,
        })) as never,
    }),
  };
}

/** The parts of Apollo Server's request context that executors read. */
export function requestContext(
  operation: GeneratedOperation,
  { document, schema, network }: { document: DocumentNode; schema: GraphQLSchema; network: Network },
): GatewayGraphQLRequestContext {
  const { query, operationName, variables } = operation;
  const definition = getOperationAST(document, operationName);
  return {
    request: { query, operationName, variables },
    source: query,
    document,
    operation: definition,
    operationName: operationName ?? null,
    queryHash: digest('sha256', query),
    schema,
    context: { network },
    logger: silent,
    metrics: {},
  } as never;
}

export const thrown = (reason: unknown): Outcome => ({
  thrown: reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason),
});

/** Executors pass on thrown values unchanged; JSON would lose the message of a plain error. */
const legible = (error: unknown): unknown =>
  error instanceof Error && !(error instanceof GraphQLError) ? { message: error.message } : error;

/** The outcome of a function that returns an answer or throws. */
export async function outcomeOf(run: () => Promise<GatewayExecutionResult>): Promise<Outcome> {
  try {
    const { errors, ...rest } = await run();
    const answer = { ...rest, ...(errors && { errors: errors.map(legible) }) };
    return { answer: JSON.parse(JSON.stringify(answer)) as Answer };
  } catch (reason) {
    return thrown(reason);
  }
}

/** A side around any gateway. */
export async function gatewaySide(options: {
  name: string;
  gateway: ApolloGateway;
  documentOf: (query: string) => DocumentNode;
}): Promise<Side> {
  const { name, gateway, documentOf } = options;
  const { executor } = (await gateway.load()) as { executor: GatewayExecutor };
  const schema = gateway.schema;
  if (!schema) throw new Error(`${name} has no schema`);
  return {
    name,
    schema,
    run: (operation, network) =>
      outcomeOf(() =>
        executor(requestContext(operation, { document: documentOf(operation.query), schema, network })),
      ),
    stop: () => gateway.stop(),
  };
}

/** The stock executor. It uses the repaired plans, like the compiled executor. */
export const stockSide = (
  supergraph: TestSupergraph,
  gateway: ApolloGateway = new RepairedGateway(gatewayConfig(supergraph)),
): Promise<Side> => gatewaySide({ name: 'stock', gateway, documentOf: parse });
