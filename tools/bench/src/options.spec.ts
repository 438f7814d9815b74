import { readOptions } from './options';

it('documents full runs only', () => {
  expect(readOptions([])).toMatchObject({
    rounds: 9,
    milliseconds: 2_000,
    rows: [50_000, 5_000_000],
    competitors: true,
    document: true,
  });
  expect(readOptions(['--quick'])).toMatchObject({
    rounds: 3,
    milliseconds: 1_000,
    rows: [50_000],
    document: false,
    competitors: false,
    nearFree: false,
    warming: { requests: 3_000, milliseconds: 12_000 },
  });
  const { only } = readOptions(['--quick']);
  const names = ['four services, open', 'four services, answers stored', 'stock @apollo/gateway'];
  expect(names.map((name) => only.test(name))).toEqual([true, false, false]);
  expect(readOptions(['--rounds', '1', '--seconds', '0.5'])).toMatchObject({
    rounds: 1,
    milliseconds: 500,
    document: false,
  });
  expect(readOptions(['--no-competitors'])).toMatchObject({ competitors: false, document: false });
  expect(readOptions(['--only', 'gateway'])).toMatchObject({ only: /gateway/i, document: false });
  expect(readOptions(['--soak', '600'])).toMatchObject({ soak: 600, document: false });
  expect(readOptions(['--url', 'http://localhost:4000'])).toMatchObject({
    rows: [0],
    competitors: false,
    document: false,
  });
});

it('compares the usual short run with the recorded ratios', () => {
  expect(readOptions(['--quick'])).toMatchObject({ recorded: 'compared' });
  expect(readOptions(['--quick', '--record'])).toMatchObject({ recorded: 'kept' });
  for (const args of [[], ['--quick', '--only', 'open'], ['--quick', '--rows', '60000']])
    expect(readOptions(args)).not.toHaveProperty('recorded');
});

it.each([
  [['--rounds', 'many'], '--rounds wants a number'],
  [['--rounds', '0'], '--rounds wants at least 1'],
  [['--rows', '100'], '--rows wants 0 or at least 50000'],
  [['--url', 'http://localhost:4000', '--rows', '50000'], 'not for one at --url'],
  [['--record'], '--record keeps the ratios of a run with --quick'],
  [['--qick'], "Unknown option '--qick'"],
])('refuses %j', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
