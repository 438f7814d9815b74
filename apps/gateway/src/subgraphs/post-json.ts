import type { Dispatcher } from 'undici';

export interface JsonPost {
  dispatcher: Dispatcher;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds until the whole answer must be here, the wait for a free connection included. */
  timeoutMs: number;
  /** Larger answers are not read to their end; unset: all are. */
  maxBytes?: number;
  /** The caller's own wish to stop. */
  signal: AbortSignal | undefined;
}

/** No whole answer came within the time that was given. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';
}

/** An answer has more bytes than is allowed. */
export class OversizeError extends Error {
  override name = 'OversizeError';

  constructor(maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
  }
}

/**
 * Posts a JSON text and gives the answer's body, whatever its HTTP status is.
 * It speaks to undici's dispatcher itself: `request()` makes a stream and an abort signal for each answer, which costs
 * half as much again.
 * @throws DeadlineError when it took too long, OversizeError when it is too large, the signal's reason when the caller stopped, else undici's error
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
    // It may have waited for a connection longer than anybody waits for it.
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
