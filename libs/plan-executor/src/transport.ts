import type { DocumentNode, GraphQLFormattedError } from 'graphql';

/**
 * An operation that a plan sends to a subgraph: the same object as long as the plan lives, so it can be the
 * key of a WeakMap.
 */
export interface SubgraphOperation {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly kind: 'query' | 'mutation';
  /** `query`, parsed on first use. */
  readonly document: DocumentNode;
  /** Whether it is an `_entities` query, which takes representations. */
  readonly requires: boolean;
  /** The variables of the client's operation that it uses; `representations` is not among them. */
  readonly variableNames: readonly string[];
  /** Where its answer belongs in the client's answer; `@` stands for each element of a list. */
  readonly path: readonly (string | number)[];
}

export interface SubgraphRequest<Context> {
  readonly operation: SubgraphOperation;
  /** With `representations` for an `_entities` query; made on first use. */
  readonly variables: Record<string, unknown>;
  /** The JSON request body (`query`, `operationName`, `variables`), assembled from prebuilt parts. */
  body(): string;
  readonly context: Context;
  /** Aborted when the client has gone or the fetch's time limit is reached. */
  readonly signal: AbortSignal | undefined;
}

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  /**
   * An error with no path or an empty one concerns the whole request: it is reported at each place that is
   * missing because of it.
   */
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/**
 * Sends one operation to a subgraph. If it throws, that is an error of this fetch only. The executor writes
 * into the `data` it gets, so each answer must be an object of its own.
 */
export type Transport<Context> = (
  request: SubgraphRequest<Context>,
) => Promise<SubgraphAnswer> | SubgraphAnswer;
