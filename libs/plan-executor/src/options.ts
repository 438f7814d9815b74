import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GapReason } from './shape/accounted';
import type { SubgraphOperation, Transport } from './transport';

/**
 * Keeps answers of `_entities` fetches, one for each representation. Both functions are synchronous. The
 * executor does not change what `get` returns, and does not call `set` for an answer that had errors.
 */
export interface EntityStore<Context> {
  /** @param key the representation as JSON, followed by the operation's other variables, if it has any */
  get(operation: SubgraphOperation, key: string, context: Context): unknown;
  set(operation: SubgraphOperation, key: string, value: unknown, context: Context): void;
}

/** Describes a fetch that has ended. */
export interface FetchReport {
  readonly operation: SubgraphOperation;
  readonly milliseconds: number;
  /** `errors`: answered, with errors; `failed`: the transport threw; `timeout`, `aborted`: given up. */
  readonly outcome: 'answered' | 'errors' | 'failed' | 'timeout' | 'aborted';
  /** How many representations were sent, and how many of those asked for came from the entity store. */
  readonly sent: number;
  readonly stored: number;
}

/** A null that no subgraph sent. */
export interface Gap {
  /** The operation that selected it; undefined: no subgraph can be asked for it. */
  readonly operation: SubgraphOperation | undefined;
  /**
   * `missing`: not in the answer; `malformed`: its value does not fit its type, for example null where a
   * value is required.
   */
  readonly reason: GapReason;
  /** What went wrong in reading the answer, if more is known. */
  readonly cause?: Error;
}

/** Options for all executions of an executor. */
export interface ExecutorOptions<Context> {
  /**
   * Returns the error for nulls that no subgraph sent, called once for each operation and reason; undefined:
   * no error. When set, every such null has an error with its path, and a malformed value becomes null
   * without affecting others. From the hundredth null of one request on, the path is that of the list around
   * it.
   */
  unanswered?: (gap: Gap, context: Context) => GraphQLError | undefined;
  entityStore?: EntityStore<Context>;
  /** Called after every fetch. What it throws is not caught. */
  onFetch?: (report: FetchReport) => void;
  /** A fetch is given up after this many milliseconds and becomes an error with code SUBGRAPH_TIMEOUT. */
  fetchTimeoutMs?: number;
  /** The largest answer as text: beyond it, `executeBytes` rejects with `Oversize`. */
  maxBytes?: number;
  /**
   * Called with the errors of a query before its result is shaped, and before errors of entities are copied
   * to each of their places. If it returns an error, that is the whole answer.
   */
  refuse?: (errors: readonly Partial<GraphQLFormattedError>[], context: Context) => GraphQLError | undefined;
  /** Formats an error in text; by default its `toJSON()`. */
  formatError?: (error: GraphQLError, context: Context) => GraphQLFormattedError;
}

export interface ExecuteOptions<Context> extends ExecutorOptions<Context> {
  context: Context;
  /** The variables of the request, validated but not coerced: they are sent to the subgraphs as they are. */
  variables?: Record<string, unknown>;
  transport?: Transport<Context>;
  /** Aborted when nobody waits for the answer any more; then the promise rejects with its reason. */
  signal?: AbortSignal;
}
