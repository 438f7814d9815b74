import type { GraphQLError } from 'graphql';
import type { ExecuteOptions } from '../options';
import type { Transport } from '../transport';
import type { FetchOperation } from './operation';

export type Row = Record<string, unknown>;

/** One execution of a plan. */
export interface Run<Context> {
  readonly options: ExecuteOptions<Context>;
  readonly transport: Transport<Context>;
  /** As the client gave them. */
  readonly variables: Readonly<Row>;
  /** All that was fetched, before it is shaped. */
  readonly data: Row;
  /** What a transport throws is among them as it is, as with @apollo/gateway. */
  readonly errors: (GraphQLError | Error)[];
  /** Which fetch each of the errors is of. */
  readonly origins: Map<Error, FetchOperation>;
  /** Entities of which a subgraph said that it knows none, with the fetches that asked for them. */
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

/** Whether every null is accounted for; then nothing that is answered may end the whole execution. */
export const isAccounted = <Context>({ options }: Run<Context>): boolean => options.unanswered !== undefined;

/** Part of a compiled plan; works on one row, or on the rows a list path leads to. Undefined when there was nothing to wait for. */
export type Step<Context> = (run: Run<Context>, rows: readonly Row[]) => Promise<void> | undefined;
