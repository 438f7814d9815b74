import { Counter, type Registry } from 'prom-client';
import type { LocalSubgraph } from '@bien-cuong/subgraph';

/** What each subgraph shows in its own process, here side by side. */
export function countStatements(subgraphs: Record<string, LocalSubgraph>, registry: Registry): void {
  new Counter({
    name: 'sql_statements_total',
    help: 'SQL statements sent since the start, by subgraph.',
    labelNames: ['subgraph'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [subgraph, { statements }] of Object.entries(subgraphs))
        this.inc({ subgraph }, statements());
    },
  });
}
