import type { Measured } from '../compare/stage';
import { OURS } from '../gateways/our-gateway';
import { STOCK } from '../gateways/stock-gateway';
import { OPEN } from '../sides/open-services';
import { PARTNER, PLATFORM } from '../sides/platform';
import { LIMIT } from '../sides/reference';
import { jsonLine, rowsOf } from './rows';

const figures = (p50: number, throughput: number, cpu?: Record<string, number>) => ({
  p50,
  p99: 2 * p50,
  loadedP99: 3 * p50,
  throughput,
  cpu,
});

const measured = (side: string, rounds: Measured['rounds'], more: Partial<Measured> = {}): Measured => ({
  stage: 'somewhere',
  side,
  size: 'small',
  bytes: 3_000,
  rounds,
  ...more,
});

it('computes the ratio of each round before the median', () => {
  const ours = [
    figures(4, 100, { a: 1, b: 2 }),
    figures(6, 300, { a: 3, b: 3 }),
    figures(10, 200, { a: 1, b: 1 }),
  ];
  const theirs = [figures(2, 100, { c: 1 }), figures(2, 100, { c: 1 }), figures(2, 50, { c: 1 })];
  const rows = rowsOf([measured('four services', ours), measured(LIMIT, theirs)]);
  expect(rows.map(({ metric, ratio }) => [metric, ratio.min, ratio.median, ratio.max])).toEqual([
    ['throughput', 1, 3, 4],
    ['p50', 2, 3, 5],
    ['p99', 2, 3, 5],
    ['loadedP99', 2, 3, 5],
    ['cpu', 2, 3, 6],
  ]);
});

it('compares our gateway with the others, by size and stage, and leaves out unknown values', () => {
  const one = [figures(1, 1)];
  const rows = rowsOf([
    measured(OURS, one, { memory: 100 }),
    measured(STOCK, one, { memory: 200 }),
    measured(OURS, one, { size: 'large' }),
    measured(STOCK, one, { size: 'large' }),
    measured(OURS, one, { stage: 'alone' }),
  ]);
  expect(rows).toHaveLength(5 + 4);
  expect(rows.find(({ metric }) => metric === 'memory')).toMatchObject({
    side: OURS,
    against: STOCK,
    answer: 'small',
    ratio: { min: 0.5, median: 0.5, max: 0.5 },
  });
});

it('compares sides with tokens with the statement and with the same services without sign-in', () => {
  const one = [figures(1, 1)];
  const rows = rowsOf([PLATFORM, PARTNER, OPEN, LIMIT].map((side) => measured(side, one)));
  const pairs = rows.filter(({ metric }) => metric === 'throughput');
  expect(pairs.map(({ side, against }) => [side, against])).toEqual([
    ...[PLATFORM, PARTNER, OPEN].map((side) => [side, LIMIT]),
    ...[PLATFORM, PARTNER].map((side) => [side, OPEN]),
  ]);
});

it('ends with one line of JSON for programs', () => {
  const rows = rowsOf([measured(OURS, [figures(3, 10)]), measured(STOCK, [figures(6, 5)])]);
  const line = jsonLine(rows);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line).rows[0]).toEqual({
    row: 'our gateway, somewhere: throughput',
    answer: 'small',
    ratio: { min: 2, median: 2, max: 2 },
    against: 'stock @apollo/gateway',
  });
});
