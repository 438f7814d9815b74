import {
  add,
  failuresOf,
  lastLine,
  nothing,
  type SpecResult,
  tallyByProject,
  tallyOfCheck,
  tallyOfRun,
  tallyOfSpec,
  warningsOf,
} from './tally';

const green: SpecResult = {
  testFilePath: '/lamps.spec.ts',
  perfStats: { start: 0, end: 1 },
  numPassingTests: 12,
  numFailingTests: 0,
};
const passed = { lamps: { passed: 12, failed: 0 } };

it('counts every test and every other check once', () => {
  const tally = [tallyOfCheck(true), tallyOfCheck(false), tallyOfRun(passed, 0)].reduce(add, nothing);
  expect(lastLine(tally)).toBe('13 passed, 1 failed');
});

it('takes a project for tested that all its runs have tested', () => {
  const first = {
    projects: ['lamps', 'flags', 'posts'],
    found: { ...passed, flags: { passed: 3, failed: 0 } },
  };
  const second = { projects: ['lamps'], found: { lamps: { passed: 1, failed: 2 } } };
  expect(tallyByProject([first, second])).toEqual({
    lamps: { passed: 13, failed: 2 },
    flags: { passed: 3, failed: 0 },
  });
  expect(tallyByProject([first, { ...second, found: {} }])).toEqual({ flags: { passed: 3, failed: 0 } });
});

it('counts a spec file that does not even load', () => {
  const broken = { ...green, numPassingTests: 0, testExecError: { message: 'no such module' } };
  expect(tallyOfSpec(broken)).toEqual({ passed: 0, failed: 1 });
});

it('names the tests that failed, and a spec file that does not even load', () => {
  const testResults = [
    { status: 'failed', fullName: 'lamps burn' },
    { status: 'passed', fullName: 'lamps glow' },
  ];
  expect(failuresOf({ ...green, testResults })).toEqual(['lamps burn']);
  expect(failuresOf({ ...green, testExecError: {} })).toEqual(['could not be run']);
});

it('shows unexpected console output by a line, and does not count it', () => {
  const written = {
    type: 'warn',
    message: 'a lamp is out\nat night',
    origin: '  at lamp.ts:1\n  at flag.ts:2',
  };
  const noisy = { ...green, console: [written] };
  expect(tallyOfSpec(noisy)).toEqual({ passed: 12, failed: 0 });
  expect(warningsOf(noisy)).toEqual(['    console.warn, which no test expects: a lamp is out at lamp.ts:1']);
  expect(warningsOf(green)).toEqual([]);
});

it.each([
  ['a report that was never written', undefined, 0],
  ['a set-up that failed after green tests', passed, 1],
  ['a jest that was killed', passed, null],
])('counts %s as a failure', (_, report, code) => {
  expect(tallyOfRun(report, code).failed).toBe(1);
});
