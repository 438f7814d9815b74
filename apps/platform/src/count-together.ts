import { Counter, type MetricObject, type Registry } from 'prom-client';

/** Combines the metrics of the subgraphs' registries in one, with the label `subgraph`. */
export function countTogether(counted: Record<string, Registry>, registry: Registry): void {
  const names = new Map(Object.values(counted).flatMap(metricsOf));
  for (const [name, { help, labelNames = [] }] of names) {
    new Counter({
      name,
      help,
      labelNames: ['subgraph', ...labelNames],
      registers: [registry],
      async collect() {
        this.reset();
        for (const [subgraph, each] of Object.entries(counted)) {
          const { values } = (await each.getSingleMetric(name)?.get()) ?? { values: [] };
          for (const { labels, value } of values) this.inc({ ...labels, subgraph }, value);
        }
      },
    });
  }
}

/** The type of prom-client leaves out the names of the labels. */
type Described = MetricObject & { labelNames?: string[] };

const metricsOf = (registry: Registry): [string, Described][] =>
  registry.getMetricsAsArray().map((metric) => [metric.name, metric]);
