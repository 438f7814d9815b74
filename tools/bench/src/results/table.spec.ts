import type { Measured } from '../compare/stage';
import { HIVE_RUST } from '../gateways/hive-gateway';
import { OURS } from '../gateways/our-gateway';
import { NEAR_FREE } from '../stages/near-free';
import { replaceBetweenMarks } from './marks';
import { pictureOf } from './picture';
import type { Results } from './results';
import { markdownOf } from './table';

const machine = {
  processor: 'Some CPU',
  cores: 2,
  memory: '8 GiB',
  system: 'linux x64',
  node: '24.1.0',
  postgres: '18.1',
  versions: { graphql: '16.15.0' },
};

const measured = (side: string, throughput: number, memory: number): Measured => ({
  stage: NEAR_FREE,
  side,
  size: 'small',
  bytes: 3_210,
  memory,
  rounds: [
    { p50: 1.2345, p99: 2, loadedP99: 3, throughput, cpu: { gateway: 0.5 } },
    { p50: 1.2345, p99: 2, loadedP99: 3, throughput: 1.5 * throughput, cpu: { gateway: 0.5 } },
  ],
});

const results: Results = {
  date: '2026-01-02T03:04:05.678Z',
  machine,
  loadBefore: 0.25,
  rounds: 2,
  seconds: 2,
  measured: [measured(OURS, 4_000, 150), measured(HIVE_RUST, 1_000, 300)],
  missing: ['another gateway (no network)'],
  lost: [],
  filled: { 'some rows': 12.34 },
};

it('shows goals, ratios and figures and says where they come from', () => {
  const text = markdownOf(results);
  expect(text).toContain(
    `| our gateway, ${NEAR_FREE}: throughput | ${HIVE_RUST} | small | at least 6 | 4 (4–4) | no |`,
  );
  expect(text).toContain('| at most 350 MB | 150 MB | yes |');
  expect(text).toContain(`| our gateway : ${HIVE_RUST} | small | 4 (4–4) | 1 (1–1) |`);
  expect(text).toContain('| our gateway | small, 3.2 KB | 5,000 | 1.23 | 2 | 3 | 0.5 | 150 |  |');
  expect(text).toContain('Measured on 2026-01-02 in 2 rounds of 2 s');
  expect(text).toContain(
    'Some CPU, 2 cores, 8 GiB, linux x64; Node 24.1.0, PostgreSQL 18.1, graphql 16.15.0.',
  );
  expect(text).toContain('Rows made: some rows in 12.3 s.');
  expect(text).toContain('Not measured: another gateway (no network)');
});

it('draws the throughput for light and for dark pages', () => {
  const [light, dark] = [pictureOf(results, 'light'), pictureOf(results, 'dark')];
  expect(light).toContain('<svg');
  expect(light).toContain('4.0');
  expect(light).not.toBe(dark);
});

it('puts results between the marks and keeps the rest', () => {
  const text = 'before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n';
  expect(replaceBetweenMarks(text, 'new')).toBe(
    'before\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nafter\n',
  );
  expect(() => replaceBetweenMarks('no marks', 'new')).toThrow('There is no place for results');
});
