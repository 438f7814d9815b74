import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GapReason } from './shape/accounted';
import type { SubgraphOperation, Transport } from './transport';

/**
 * Answers of `_entities` fetches kept from earlier, one for each representation. Both functions are synchronous; what
 * `get` returns is not changed, and `set` is not called for an answer that had errors.
 */
export interface EntityStore<Context> {
  /** @param key the representation as JSON, followed by the operation's other variables, if it has any */
  get(operation: SubgraphOperation, key: string, context: Context): unknown;
  set(operation: SubgraphOperation, key: string, value: unknown, context: Context): void;
}

/** One fetch that has ended. */
export interface FetchReport {
  readonly operation: SubgraphOperation;
  readonly milliseconds: number;
  /** `errors`: answered, with errors; `failed`: the transport threw; `timeout`, `aborted`: given up. */
  readonly outcome: 'answered' | 'errors' | 'failed' | 'timeout' | 'aborted';
  /** How many representations were sent, and how many of those asked for came from the entity store. */
  readonly sent: number;
  readonly stored: number;
}

/** A null that no subgraph gave. */
export interface Gap {
  /** By which it was asked for; undefined: no subgraph can be asked for it. */
  readonly operation: SubgraphOperation | undefined;
  /** `missing`: not answered; `malformed`: answered with what has not the form of its type, such as null where there must be a value. */
  readonly reason: GapReason;
  /** What went wrong in reading the answer, if more is known. */
  readonly cause?: Error;
}

/** What an executor may be given for all its executions. */
export interface ExecutorOptions<Context> {
  /**
   * Gives what is to be said of nulls that no subgraph gave, once for each operation and reason; undefined: nothing.
   * With it every such null has an error with its path (from the hundredth place on that one request left open, they
   * have the path of the list around them), and what is answered in a wrong form costs its own place only.
   */
  unanswered?: (gap: Gap, context: Context) => GraphQLError | undefined;
  entityStore?: EntityStore<Context>;
  /** Told of every fetch. What it throws is not caught. */
  onFetch?: (report: FetchReport) => void;
  /** After so many milliseconds a fetch is given up and becomes an error with code SUBGRAPH_TIMEOUT. */
  fetchTimeoutMs?: number;
  /** An answer in text with more bytes than that is given up: `executeBytes` rejects with `Oversize`. */
  maxBytes?: number;
  /**
   * Told of the errors of a query before it is shaped, and of those of entities before they are told of each of their
   * places. What it gives is answered in place of everything.
   */
  refuse?: (errors: readonly Partial<GraphQLFormattedError>[], context: Context) => GraphQLError | undefined;
  /** How an error is shown in text; by default as its `toJSON()`. */
  formatError?: (error: GraphQLError, context: Context) => GraphQLFormattedError;
}

export interface ExecuteOptions<Context> extends ExecutorOptions<Context> {
  context: Context;
  /** As the request has them, already found valid, not coerced: so they go to the subgraphs. */
  variables?: Record<string, unknown>;
  transport?: Transport<Context>;
  /** Aborted when nobody waits for the answer any more: then the promise rejects with its reason. */
  signal?: AbortSignal;
}
