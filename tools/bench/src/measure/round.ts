import type { Side } from '../sides/side';
import { cpuOf } from './cpu';
import type { LoadRequest } from './load/message';
import type { LoadGenerator } from './load-generator';

export const CALLERS = 16;

/** The figures of one side in one round: milliseconds, requests per second, CPU milliseconds per request. */
export interface Figures {
  p50: number;
  p99: number;
  /** With as many callers as for the throughput. */
  loadedP99: number;
  throughput: number;
  /** By process; undefined where the system does not provide it. */
  cpu?: Record<string, number>;
}

export interface Measuring {
  load: LoadGenerator;
  milliseconds: number;
}

/** Measures a side with one caller, then with many. */
export async function measureRound(
  side: Side,
  questions: LoadRequest[],
  { load, milliseconds }: Measuring,
): Promise<Figures> {
  const { url, processes, caller } = side;
  const asking = { url, headers: await caller.headers(), milliseconds, questions };
  const { p50, p99 } = await load.run({ ...asking, callers: 1 });
  const before = cpuOf(processes);
  const loaded = await load.run({ ...asking, callers: CALLERS });
  const after = cpuOf(processes);
  const { requests, seconds } = loaded;
  const cpu =
    before &&
    after &&
    Object.fromEntries(
      Object.keys(after).map((name) => [
        name,
        (((after[name] ?? 0) - (before[name] ?? 0)) / requests) * 1_000,
      ]),
    );
  return { p50, p99, loadedP99: loaded.p99, throughput: requests / seconds, cpu };
}
