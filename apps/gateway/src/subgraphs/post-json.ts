import type { Dispatcher } from 'undici';

export interface JsonPost {
  dispatcher: Dispatcher;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Time limit in milliseconds for the whole answer, including the wait for a free connection. */
  timeoutMs: number;
  /** Larger answers are not read to their end; unset: no limit. */
  maxBytes?: number;
  /** Aborted when the caller does not need the answer any more. */
  signal: AbortSignal | undefined;
}

/** The answer was not complete at the time limit. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';
}

/** An answer is larger than allowed. */
export class OversizeError extends Error {
  override name = 'OversizeError';

  constructor(maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
  }
}

/**
 * Posts a JSON text and returns the body of the answer, whatever its HTTP status. It uses undici's dispatcher
 * directly: `request()` makes a stream and an abort signal for each answer, which costs half as much again.
 * @throws DeadlineError when it took too long, OversizeError when the answer is too large, the signal's
 * reason when the caller stopped, else undici's error
 */
export function postJson({
  dispatcher,
  timeoutMs,
  maxBytes = Infinity,
  signal,
  ...post
}: JsonPost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const answer = new WholeBody({ resolve, reject }, maxBytes, signal);
    answer.limit(timeoutMs);
    dispatcher.dispatch({ ...post, method: 'POST' }, answer);
  });
}

interface Settle {
  resolve: (body: Buffer) => void;
  reject: (error: unknown) => void;
}

class WholeBody implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private bytes = 0;
  private controller: Dispatcher.DispatchController | undefined;
  private stopped: Error | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly settle: Settle,
    private readonly maxBytes: number,
    private readonly signal: AbortSignal | undefined,
  ) {
    signal?.addEventListener('abort', this.onAbort);
  }

  limit(timeoutMs: number): void {
    const late = (): void => this.stop(new DeadlineError(`no answer within ${timeoutMs} ms`));
    this.timer = setTimeout(late, timeoutMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // The request may have been given up while it waited for a connection.
    if (this.stopped) controller.abort(this.stopped);
  }

  onResponseStart(): void {}

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) return this.stop(new OversizeError(this.maxBytes));
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.release();
    const [first, ...more] = this.chunks;
    this.settle.resolve(more.length === 0 && first ? first : Buffer.concat(this.chunks));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.release();
    this.settle.reject(error);
  }

  private readonly onAbort = (): void => {
    const reason: unknown = this.signal?.reason;
    this.stop(reason instanceof Error ? reason : new Error('aborted', { cause: reason }));
  };

  private stop(error: Error): void {
    this.release();
    this.stopped = error;
    this.settle.reject(error);
    this.controller?.abort(error);
  }

  private release(): void {
    clearTimeout(this.timer);
    this.signal?.removeEventListener('abort', this.onAbort);
  }
}
