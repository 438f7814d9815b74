import { replaceBetweenMarks } from './marks';
import { AGAINST } from './rows';
import { markdownOf } from './table';

const machine = {
  ...{
    processor: 'Some CPU',
    cores: 2,
    memory: '8 GiB',
    system: 'linux x64',
    node: '24.1.0',
    postgres: '18.1',
  },
  versions: { graphql: '16.15.0' },
};

const ratio = { min: 1.5, median: 2, max: 2.51239 };

it('shows each answer with its ratios and says where they come from', () => {
  const text = markdownOf({
    ...{ date: '2026-01-02T03:04:05.678Z', machine, loadBefore: 0.25, rounds: 9, seconds: 2 },
    rows: [
      {
        ...{ row: 'latency p50', answer: 'small', ratio, against: AGAINST },
        measured: { platform: 12.3456, reference: 1234.5, unit: 'ms' },
      },
      { row: 'SQL statements of awards', answer: 'large', ratio, against: 'the one statement' },
    ],
  });
  expect(text).toContain('### small');
  expect(text).toContain('| latency p50 | 12.3 ms | 1,230 ms | 2 | 1.5 | 2.51 |');
  expect(text).toContain('### large');
  expect(text).toContain('| SQL statements of awards | 2 | 1 in all | 2 | 1.5 | 2.51 |');
  expect(text).toContain('Measured on 2026-01-02 in 9 rounds of 2 s');
  expect(text).toContain(
    'Some CPU, 2 cores, 8 GiB, linux x64; Node 24.1.0, PostgreSQL 18.1, graphql 16.15.0.',
  );
});

it('puts results between the marks and leaves the rest', () => {
  const text = 'before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n';
  expect(replaceBetweenMarks(text, 'new')).toBe(
    'before\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nafter\n',
  );
  expect(() => replaceBetweenMarks('no marks', 'new')).toThrow('There is no place for results');
});
