import { add, lastLine, nothing, tallyOfCheck, tallyOfJest } from './tally';

const green = { numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

it('counts every test and every other check once', () => {
  const tally = [tallyOfCheck(true), tallyOfCheck(false), tallyOfJest(green, 0)].reduce(add, nothing);
  expect(lastLine(tally)).toBe('13 passed, 1 failed');
});

it('counts a spec file that does not even load', () => {
  expect(tallyOfJest({ ...green, numFailedTests: 1, numRuntimeErrorTestSuites: 2 }, 1)).toEqual({
    passed: 12,
    failed: 3,
  });
});

it.each([
  ['a report that was never written', undefined, 0],
  ['a set-up that failed after green tests', green, 1],
  ['a jest that was killed', green, null],
])('takes %s for a failure', (_, report, code) => {
  expect(tallyOfJest(report, code).failed).toBe(1);
});
