import { Report } from '@bien-cuong/start/report';
import { bench } from './bench';
import { readOptions } from './options';

const silent = new Report({ isTTY: false, write: () => true });

it('measures a platform of its own once both sides give the same answer, small and large', async () => {
  const options = readOptions(['--rounds', '1', '--seconds', '0.2', '--synthesise', '40']);
  const { rows, machine } = await bench(options, silent, new AbortController().signal);
  const answers = [...Map.groupBy(rows, ({ answer }) => answer).values()];
  expect(answers).toHaveLength(2);
  for (const own of answers) {
    expect(own.slice(0, 3).map(({ row }) => row)).toEqual(['latency p50', 'latency p99', 'throughput']);
    expect(own.slice(-4)).toEqual(
      ['provinces', 'movements', 'personnel', 'awards'].map((name) =>
        expect.objectContaining({ row: `SQL statements of ${name}` }),
      ),
    );
    for (const { ratio } of own) {
      expect(ratio.min).toBeGreaterThan(0);
      expect(ratio.min).toBeLessThanOrEqual(ratio.median);
      expect(ratio.median).toBeLessThanOrEqual(ratio.max);
    }
  }
  const [small, large] = answers.map((own) => own.slice(-4).map(({ ratio }) => ratio));
  expect(large).toEqual(small);
  expect(machine.postgres).toMatch(/^\d+\.\d+/);
}, 240_000);

it('stops when it is told to, and its platform with it', async () => {
  const told = AbortSignal.abort(new Error('Stopped.'));
  await expect(bench(readOptions(['--quick']), silent, told)).rejects.toThrow('Stopped.');
}, 120_000);
