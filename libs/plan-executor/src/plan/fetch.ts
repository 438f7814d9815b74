import { applyRewrites } from './rewrites';
import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { downstreamError } from './downstream-error';
import { merge } from './merge';
import type { FetchOperation } from './operation';
import { addError, type Row, type Run, type Step } from './run';
import { send } from './send';

/** Compiles a fetch from a root type; its answer is the same for every row. */
export function compileFetch<Context>(
  { outputRewrites }: FetchNode,
  operation: FetchOperation,
  supergraph: GraphQLSchema,
): Step<Context> {
  async function fetch(run: Run<Context>, rows: readonly Row[]): Promise<void> {
    const { data, errors } = await send({ run, operation });
    for (const error of errors ?? []) {
      const path = error.path?.length ? [...operation.path, ...error.path] : error.path;
      addError(run, downstreamError(error, operation, path), operation);
    }
    if (!data) return;
    applyRewrites(supergraph, outputRewrites, data);
    for (const row of rows) merge(row, data);
  }
  return guarded(operation, fetch);
}

/** Turns any failure of a fetch into an error beside the data of the others. */
export function guarded<Context>(
  operation: FetchOperation,
  fetch: (run: Run<Context>, rows: readonly Row[]) => Promise<void>,
): Step<Context> {
  return (run, rows) =>
    rows.length === 0
      ? undefined
      : fetch(run, rows).catch((error: unknown) => addError(run, error as Error, operation));
}
