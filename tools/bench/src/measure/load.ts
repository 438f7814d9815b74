import { CONCURRENCY, type Target } from './target';
import { percentile } from './statistics';

export interface Window {
  milliseconds: number;
  /** Length that every answer has to have. */
  bytes: number;
  signal: AbortSignal;
}

export interface Latency {
  requests: number;
  p50: number;
  p99: number;
}

/** Asks one question after the other for a while. */
export async function measureLatency(target: Target, window: Window): Promise<Latency> {
  const durations: number[] = [];
  await askUntil(target, window, (duration) => durations.push(duration));
  return { requests: durations.length, p50: percentile(durations, 0.5), p99: percentile(durations, 0.99) };
}

/** Asks many at once for a while; gives the number of answers and the seconds until the last one had come. */
export async function measureThroughput(
  target: Target,
  window: Window,
): Promise<{ requests: number; seconds: number }> {
  let requests = 0;
  const since = performance.now();
  const askers = Array.from({ length: CONCURRENCY }, () => askUntil(target, window, () => (requests += 1)));
  await Promise.all(askers);
  return { requests, seconds: (performance.now() - since) / 1_000 };
}

async function askUntil(
  target: Target,
  { milliseconds, bytes, signal }: Window,
  answered: (duration: number) => void,
): Promise<void> {
  const end = performance.now() + milliseconds;
  for (let begin = performance.now(); begin < end; begin = performance.now()) {
    signal.throwIfAborted();
    const length = await target.weigh();
    if (length !== bytes) throw new Error(`${target.name} gave ${length} bytes instead of ${bytes}.`);
    answered(performance.now() - begin);
  }
}
