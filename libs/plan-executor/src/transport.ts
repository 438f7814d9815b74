import type { DocumentNode, GraphQLFormattedError } from 'graphql';

/** One operation a plan sends to a subgraph: a single object for as long as the plan lives, fit for the key of a WeakMap. */
export interface SubgraphOperation {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly kind: 'query' | 'mutation';
  /** `query`, parsed when first asked for. */
  readonly document: DocumentNode;
  /** Whether it asks for `_entities` by representations. */
  readonly requires: boolean;
  /** Those of the client's operation; `representations` is not among them. */
  readonly variableNames: readonly string[];
  /** Where its answer goes in the client's answer; `@` stands for each element of a list. */
  readonly path: readonly (string | number)[];
}

export interface SubgraphRequest<Context> {
  readonly operation: SubgraphOperation;
  /** With `representations` for an `_entities` fetch; made when first asked for. */
  readonly variables: Record<string, unknown>;
  /** The JSON request body (`query`, `operationName`, `variables`), put together from prebuilt parts. */
  body(): string;
  readonly context: Context;
  /** Aborted when the client goes away or the time for this fetch is up. */
  readonly signal: AbortSignal | undefined;
}

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  /** One without a path or with an empty one is of all that was asked for: it is told at each place that it left open. */
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/**
 * Sends one operation to a subgraph. What it throws becomes an error of that fetch; the others go on.
 * The executor writes into the `data` it is given, so each answer must be an object of its own.
 */
export type Transport<Context> = (
  request: SubgraphRequest<Context>,
) => Promise<SubgraphAnswer> | SubgraphAnswer;
