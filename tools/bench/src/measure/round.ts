import { cpuOfServices } from './counters';
import { measureLatency, measureThroughput, type Window } from './load';
import { cpuOfPostgres } from './postgres-cpu';
import type { Target } from './target';

/** One of the two sides: what is asked and which processes work for it. */
export interface Side {
  target: Target;
  /** Addresses of its own processes; empty when they are not known. */
  services: string[];
  /** Length of its answer. */
  bytes: number;
}

/** What one side did in one round; milliseconds, requests per second, milliseconds of processor per request. */
export interface Figures {
  p50: number;
  p99: number;
  throughput: number;
  cpu?: number;
  postgresCpu?: number;
}

export interface RoundSettings extends Omit<Window, 'bytes'> {
  postgresPid?: number;
}

export async function measureRound(side: Side, settings: RoundSettings): Promise<Figures> {
  const window: Window = { ...settings, bytes: side.bytes };
  const { p50, p99 } = await measureLatency(side.target, window);
  const before = await processorTime(side, settings);
  const { requests, seconds } = await measureThroughput(side.target, window);
  const after = await processorTime(side, settings);
  const perRequest = (from?: number, to?: number) =>
    from === undefined || to === undefined ? undefined : ((to - from) / requests) * 1_000;
  return {
    p50,
    p99,
    throughput: requests / seconds,
    cpu: perRequest(before.all, after.all),
    postgresCpu: perRequest(before.postgres, after.postgres),
  };
}

async function processorTime({ services }: Side, { postgresPid }: RoundSettings) {
  const postgres = postgresPid === undefined ? undefined : cpuOfPostgres(postgresPid);
  if (postgres === undefined || services.length === 0) return {};
  return { postgres, all: postgres + (await cpuOfServices(services)) };
}
