import type { ReactNode } from 'react';
import { Gap, PartialNote } from './gap';
import { Lines } from './skeletons';

/** The part of Apollo's result that a view needs. */
export interface QueryState<Data> {
  readonly data?: Data;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
}

interface Props<Data, Value> {
  readonly result: QueryState<Data>;
  /** What is being loaded, worded for use inside a sentence. */
  readonly what: string;
  readonly pick: (data: Data) => Value | null | undefined;
  readonly skeleton?: ReactNode;
  /** Shown when the answer came without this value. */
  readonly missing?: ReactNode;
  readonly children: (value: Value) => ReactNode;
}

/**
 * Shows the result of a query: a skeleton while it is loading, a marked gap where it failed, and everything
 * that did arrive.
 */
export function QueryView<Data, Value>(props: Props<Data, Value>) {
  const { result, what, pick, skeleton, missing, children } = props;
  const value = result.data === undefined ? undefined : pick(result.data);
  const retry = () => void result.refetch().catch(() => undefined);
  if (value != null) {
    return (
      <>
        {Boolean(result.error) && <PartialNote what={what} error={result.error} onRetry={retry} />}
        {children(value)}
      </>
    );
  }
  if (result.loading) return skeleton ?? <Lines count={4} what={what} />;
  if (result.error) return <Gap what={what} error={result.error} onRetry={retry} />;
  return missing;
}
