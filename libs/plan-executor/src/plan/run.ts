import type { GraphQLError } from 'graphql';
import type { ExecuteOptions } from '../options';
import type { Transport } from '../transport';
import type { FetchOperation } from './operation';

export type Row = Record<string, unknown>;

/** The state of one execution of a plan. */
export interface Run<Context> {
  readonly options: ExecuteOptions<Context>;
  readonly transport: Transport<Context>;
  /** As the client gave them. */
  readonly variables: Readonly<Row>;
  /** All fetched data, before it is shaped. */
  readonly data: Row;
  /** Includes what a transport throws, unchanged, as with @apollo/gateway. */
  readonly errors: (GraphQLError | Error)[];
  /** The fetch that each error came from. */
  readonly origins: Map<Error, FetchOperation>;
  /** Entities that a subgraph does not know, with the fetches that requested them. */
  readonly unknown: Map<Row, FetchOperation[]>;
}

export function addError<Context>(
  run: Run<Context>,
  error: GraphQLError | Error,
  operation: FetchOperation,
): void {
  run.errors.push(error);
  run.origins.set(error, operation);
}

/** Whether every null is accounted for; then no answer may end the whole execution. */
export const isAccounted = <Context>({ options }: Run<Context>): boolean => options.unanswered !== undefined;

/**
 * Part of a compiled plan; works on one row, or on the rows that a list path leads to. Returns undefined when
 * there was nothing to wait for.
 */
export type Step<Context> = (run: Run<Context>, rows: readonly Row[]) => Promise<void> | undefined;
