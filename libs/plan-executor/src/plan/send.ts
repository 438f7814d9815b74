import { GraphQLError } from 'graphql';
import type { FetchReport } from '../options';
import type { SubgraphAnswer } from '../transport';
import type { FetchOperation } from './operation';
import type { Representations } from './representations';
import { Request } from './request';
import type { Run } from './run';

export interface Sending<Context> {
  readonly run: Run<Context>;
  readonly operation: FetchOperation;
  readonly representations?: Representations;
  /** How many representations the entity store answered, in addition to those that are sent. */
  readonly stored?: number;
}

/** Sends one operation and waits for the answer until the signal is aborted or the time limit is reached. */
export async function send<Context>(sending: Sending<Context>): Promise<SubgraphAnswer> {
  const { run, operation, representations } = sending;
  const { signal, fetchTimeoutMs, onFetch } = run.options;
  const start = onFetch ? performance.now() : 0;
  const report = (outcome: FetchReport['outcome']): void =>
    onFetch?.({
      operation,
      outcome,
      milliseconds: performance.now() - start,
      sent: representations?.list.length ?? 0,
      stored: sending.stored ?? 0,
    });
  try {
    signal?.throwIfAborted();
    const answer = await (fetchTimeoutMs === undefined
      ? run.transport(new Request(operation, run, representations, signal))
      : sendWithin(fetchTimeoutMs, sending));
    report(answer.errors ? 'errors' : 'answered');
    return answer;
  } catch (error) {
    report(outcomeOf(error, signal));
    throw error;
  }
}

function outcomeOf(error: unknown, signal: AbortSignal | undefined): FetchReport['outcome'] {
  if (signal?.aborted) return 'aborted';
  return error instanceof TimedOut ? 'timeout' : 'failed';
}

class TimedOut extends GraphQLError {
  constructor({ subgraph }: FetchOperation) {
    const extensions = { code: 'SUBGRAPH_TIMEOUT', serviceName: subgraph };
    super(`The subgraph "${subgraph}" did not answer in time.`, { extensions });
  }
}

/** Gives the fetch up at its time limit, whether or not the transport heeds the signal. */
async function sendWithin<Context>(
  milliseconds: number,
  { run, operation, representations }: Sending<Context>,
): Promise<SubgraphAnswer> {
  const { signal } = run.options;
  const own = new AbortController();
  const abort = (): void => own.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new TimedOut(operation);
    late.reject(error);
    own.abort(error);
  }, milliseconds);
  try {
    const answer = run.transport(new Request(operation, run, representations, own.signal));
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
