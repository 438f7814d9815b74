import { guarded, type Guard } from './guarded';
import { DeadlineError } from './post-json';
import type { PollChanges } from '@bien-cuong/changes';
import type { FileAnswer, FileRequest } from '@bien-cuong/http';
import type { Identity } from '@bien-cuong/tokens';
import type { GatewayContext } from '../context';
import type { SubgraphOperation, Transport } from '@bien-cuong/plan-executor';

/** A subgraph in this process. */
export interface LocalSubgraph {
  /**
   * Executes one operation and returns what the body of its HTTP response would say, as objects that the
   * caller may change.
   * @param headers those that an HTTP request would carry
   * @param caller as far as known
   */
  execute(
    operation: SubgraphOperation,
    variables: Record<string, unknown>,
    headers: Record<string, string>,
    caller?: Identity,
  ): Promise<unknown>;
  /** Answers a request for files; without this function it keeps none. */
  files?(request: FileRequest, headers: Record<string, string>, caller?: Identity): Promise<FileAnswer>;
  ready(): Promise<'up' | 'down'>;
  /** Reports changes in it; without this function its answers are not kept. */
  poll?: PollChanges;
}

export interface LocalTransportOptions extends Guard {
  subgraph: LocalSubgraph;
}

/** A transport to a subgraph in this process, with the same errors and time limits as over HTTP. */
export function localTransport({ subgraph, ...guard }: LocalTransportOptions): Transport<GatewayContext> {
  return guarded(guard, ({ operation, variables, context, signal }, timeoutMs) => {
    signal?.throwIfAborted();
    return inTime(subgraph.execute(operation, variables, context.headers, context.caller), timeoutMs, signal);
  });
}

/** Stops waiting at the time limit or when the client has gone; the execution itself continues to its end. */
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
