import { Counter, Histogram, Registry } from 'prom-client';
import type { CompiledGateway } from '@bien-cuong/plan-executor';

export type GatewayMetrics = ReturnType<typeof gatewayMetrics>;

/** The gateway's own metrics, in addition to those of every HTTP service. */
export function gatewayMetrics(registry = new Registry()) {
  const registers = [registry];
  return {
    registry,
    lookups: new Counter({
      name: 'gateway_cache_lookups_total',
      help: 'Look-ups of parsed documents, query plans and compiled operations, by whether they were there',
      labelNames: ['cache', 'result'],
      registers,
    }),
    duration: new Histogram({
      name: 'gateway_subgraph_request_duration_seconds',
      help: 'Time a subgraph took to answer the gateway, by what came of it',
      labelNames: ['subgraph', 'outcome'],
      registers,
    }),
    joined: new Counter({
      name: 'gateway_joined_requests_total',
      help: 'Requests that shared the execution of an identical one',
      registers,
    }),
    joinedFetches: new Counter({
      name: 'gateway_joined_subgraph_requests_total',
      help: 'Requests to subgraphs that queries shared because another one was just asking the same',
      labelNames: ['subgraph'],
      registers,
    }),
  };
}

/** Counts compiled plans, and requests that only the stock executor could run, by reason. */
export function measureExecutor<C extends object>(
  { counters }: CompiledGateway<C>,
  { registry }: GatewayMetrics,
): void {
  const registers = [registry];
  new Counter({
    name: 'gateway_plans_compiled_total',
    help: 'Query plans that were made and compiled',
    registers,
    collect() {
      this.reset();
      this.inc(counters.compiled);
    },
  });
  new Counter({
    name: 'gateway_executor_fallbacks_total',
    help: 'Requests left to the executor of @apollo/gateway, by reason',
    labelNames: ['reason'],
    registers,
    collect() {
      this.reset();
      for (const [reason, count] of Object.entries(counters.fallbacks)) this.inc({ reason }, count);
    },
  });
}
