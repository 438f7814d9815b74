import { modeFor, readOptions, thisMachine } from './mode';

const GiB = 1024 ** 3;

it.each([
  [2, 16, 'one'],
  [8, 2, 'one'],
  [4, 4, 'many'],
  [64, 256, 'many'],
])('on %i cores and %i GiB it starts %s', (cores, memory, mode) => {
  expect(modeFor({ cores, memory: memory * GiB })).toBe(mode);
});

it('reads cores and memory of this machine', () => {
  const { cores, memory } = thisMachine();
  expect(cores).toBeGreaterThan(0);
  expect(memory / GiB).toBeGreaterThan(0.1);
  expect(Number.isFinite(memory)).toBe(true);
});

it('takes mode and fictitious data from the command line', () => {
  expect(readOptions([])).toEqual({ demo: false });
  expect(readOptions(['--mode', 'one'])).toEqual({ mode: 'one', demo: false });
  expect(readOptions(['--mode=many', '--demo'])).toEqual({ mode: 'many', demo: true });
});

it.each([
  [['--mode', 'five'], 'There is no mode five: npm start -- --mode one | many.'],
  [['--mod', 'one'], 'npm start -- --help tells what there is.'],
  [['one'], 'npm start -- --help tells what there is.'],
])('refuses %j', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
});
