import { Counter, Registry } from 'prom-client';
import { countTogether } from './count-together';

function counting(name: string, ways: Record<string, number>): Registry {
  const registry = new Registry();
  const counter = new Counter({ name, help: 'Told.', labelNames: ['way'], registers: [registry] });
  for (const [way, times] of Object.entries(ways)) counter.inc({ way }, times);
  return registry;
}

it('shows the counters of all subgraphs under one name, as they stand when asked', async () => {
  const awards = counting('told_total', { loudly: 2 });
  const provinces = counting('told_total', { loudly: 1, softly: 5 });
  const together = new Registry();
  countTogether({ awards, provinces }, together);
  await together.metrics();
  (awards.getSingleMetric('told_total') as Counter<'way'>).inc({ way: 'softly' });
  expect((await together.metrics()).trim().split('\n')).toEqual([
    '# HELP told_total Told.',
    '# TYPE told_total counter',
    'told_total{way="loudly",subgraph="awards"} 2',
    'told_total{way="softly",subgraph="awards"} 1',
    'told_total{way="loudly",subgraph="provinces"} 1',
    'told_total{way="softly",subgraph="provinces"} 5',
  ]);
});
