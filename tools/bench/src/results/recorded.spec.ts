import { OPEN } from '../sides/open-services';
import { LIMIT } from '../sides/reference';
import { type Metric, type Row } from './rows';
import { lossesSince, recordOf } from './recorded';

const row = (metric: Metric, median: number, answer: Row['answer'] = 'small'): Row => ({
  stage: 'a stage',
  side: 'ours',
  against: LIMIT,
  metric,
  answer,
  row: `ours, a stage: ${metric}`,
  ratio: { min: median, median, max: median },
});

const recorded = recordOf(
  [row('throughput', 0.5), row('throughput', 0.8, 'large'), row('cpu', 2), row('p99', 7)],
  '2026-01-02T03:04:05.678Z',
);

it('records the compared ratios, to three digits', () => {
  expect(recordOf([row('cpu', 1.23456)], 'today')).toEqual({
    date: 'today',
    ratios: { [`ours, a stage: cpu : ${LIMIT}`]: { small: 1.23 } },
  });
  expect(JSON.stringify(recorded)).not.toContain('p99');
  const open = { against: OPEN };
  expect(recordOf([{ ...row('throughput', 2), ...open }], 'today').ratios).toEqual({});
  expect(Object.keys(recordOf([{ ...row('cpu', 1.1), ...open }], 'today').ratios)).toHaveLength(1);
});

it('accepts ratios that are up to a fifth worse, or any better', () => {
  const now = [row('throughput', 0.41), row('throughput', 3, 'large'), row('cpu', 2.4)];
  expect(lossesSince(recorded, now)).toEqual([]);
});

it('names ratios that became worse by more, and those that were not measured', () => {
  expect(lossesSince(recorded, [row('throughput', 0.39), row('cpu', 2.6)])).toEqual([
    `ours, a stage: throughput : ${LIMIT}, small answers: 0.39, 0.5 on 2026-01-02`,
    `ours, a stage: throughput : ${LIMIT}, large answers: not measured, 0.8 on 2026-01-02`,
    `ours, a stage: cpu : ${LIMIT}, small answers: 2.6, 2 on 2026-01-02`,
  ]);
});
