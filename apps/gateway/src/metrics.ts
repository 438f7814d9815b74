import { Counter, Histogram, Registry } from 'prom-client';

/** What the gateway counts besides what every HTTP service does. */
export function gatewayMetrics() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    lookups: new Counter({
      name: 'gateway_cache_lookups_total',
      help: 'Look-ups of parsed documents and of query plans, by whether they were there',
      labelNames: ['cache', 'result'],
      registers,
    }),
    duration: new Histogram({
      name: 'gateway_subgraph_request_duration_seconds',
      help: 'Time a subgraph took to answer the gateway, by what came of it',
      labelNames: ['subgraph', 'outcome'],
      registers,
    }),
  };
}
