import { rowsOf, type Round } from './rows';

const round = (p50: number, cpu?: number): Round => ({
  platform: { p50, p99: 9, throughput: 100, cpu },
  reference: { p50: 2, p99: 3, throughput: 400, cpu: cpu && 1 },
  statements: cpu ? { awards: 3 } : {},
});

it('takes the ratio of each round before it takes the median', () => {
  const rows = rowsOf('small', [round(4, 8), round(6, 7), round(10, 9)]);
  expect(rows.map(({ row, ratio }) => [row, ratio.min, ratio.median, ratio.max])).toEqual([
    ['latency p50', 2, 3, 5],
    ['latency p99', 3, 3, 3],
    ['throughput', 0.25, 0.25, 0.25],
    ['CPU per request', 7, 8, 9],
    ['SQL statements of awards', 3, 3, 3],
  ]);
  expect(rows[0]?.measured).toEqual({ platform: 6, reference: 2, unit: 'ms' });
});

it('leaves out what could not be measured', () => {
  expect(rowsOf('small', [round(4)]).map(({ row }) => row)).toEqual([
    'latency p50',
    'latency p99',
    'throughput',
  ]);
});
