import { readOptions } from './options';

it('documents full runs only', () => {
  expect(readOptions([])).toMatchObject({
    ...{ rounds: 9, milliseconds: 2_000, synthesise: 1_000, document: true },
  });
  expect(readOptions(['--quick'])).toMatchObject({
    ...{ rounds: 3, milliseconds: 1_000, synthesise: 0, document: false },
  });
  expect(readOptions(['--rounds', '1', '--seconds', '0.5'])).toMatchObject({
    ...{ rounds: 1, milliseconds: 500, document: false },
  });
  expect(readOptions(['--url', 'http://localhost:4000'])).toMatchObject({ synthesise: 0, document: false });
});

it.each([
  [['--rounds', 'many'], '--rounds wants a number'],
  [['--rounds', '0'], '--rounds wants at least 1'],
  [['--url', 'http://localhost:4000', '--synthesise', '10'], 'not for one at --url'],
  [['--qick'], "Unknown option '--qick'"],
])('refuses %j', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
