import { guarded, type Guard } from './guarded';
import { DeadlineError } from './post-json';
import type { PollChanges } from '@bien-cuong/changes';
import type { Identity } from '@bien-cuong/tokens';
import type { GatewayContext } from '../context';
import type { SubgraphOperation, Transport } from '@bien-cuong/plan-executor';

/** A subgraph that lives in this process. */
export interface LocalSubgraph {
  /**
   * Executes one operation; gives what the body of its HTTP response would say, as an object of the caller's own.
   * @param headers those an HTTP request would carry along
   * @param caller who asks, as far as it is known
   */
  execute(
    operation: SubgraphOperation,
    variables: Record<string, unknown>,
    headers: Record<string, string>,
    caller?: Identity,
  ): Promise<unknown>;
  ready(): Promise<'up' | 'down'>;
  /** Tells what changes in it; without it its answers are not kept. */
  poll?: PollChanges;
}

export interface LocalTransportOptions extends Guard {
  subgraph: LocalSubgraph;
}

/** Asks a subgraph of this process, with the errors and time limits it would have over HTTP. */
export function localTransport({ subgraph, ...guard }: LocalTransportOptions): Transport<GatewayContext> {
  return guarded(guard, ({ operation, variables, context, signal }, timeoutMs) => {
    signal?.throwIfAborted();
    return inTime(subgraph.execute(operation, variables, context.headers, context.caller), timeoutMs, signal);
  });
}

/** Stops waiting when the time is up or the caller goes away; what was begun in the same process goes on to its end. */
function inTime<Value>(
  value: Promise<Value>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal?.reason as Error);
    const timer = setTimeout(() => reject(new DeadlineError(`no answer within ${timeoutMs} ms`)), timeoutMs);
    signal?.addEventListener('abort', onAbort);
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    value.then(resolve, reject).finally(release);
  });
}
