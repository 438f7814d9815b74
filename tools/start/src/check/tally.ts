export interface Tally {
  passed: number;
  failed: number;
}

/** By project. */
export type Tallies = Record<string, Tally>;

/** The part of jest's result of a spec file that is read. */
export interface SpecResult {
  testFilePath: string;
  displayName?: { name: string };
  perfStats: { start: number; end: number };
  numPassingTests: number;
  numFailingTests: number;
  /** Why the file broke before its tests could run. */
  testExecError?: object | null;
  failureMessage?: string | null;
  /** What was written to the console and not expected there. */
  console?: { type: string; message: string; origin: string }[];
}

export const nothing: Tally = { passed: 0, failed: 0 };

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

export const sum = (tallies: Tallies): Tally => Object.values(tallies).reduce(add, nothing);

export const tallyOfCheck = (succeeded: boolean): Tally => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
});

/**
 * What a spec file counts as: its tests, and a failure when it does not even load, or when it writes to the console what
 * no test expects: nobody would find there what matters.
 */
export function tallyOfSpec({ numPassingTests, numFailingTests, testExecError, console }: SpecResult): Tally {
  const broken = testExecError ? 1 : 0;
  const noisy = console && console.length > 0 ? 1 : 0;
  return { passed: numPassingTests, failed: numFailingTests + broken + noisy };
}

/** What a reader needs to know of a spec file that does not pass, and nothing of one that does. */
export function failuresOf({ failureMessage, console = [] }: SpecResult): string[] {
  const written = console.map(
    ({ type, message, origin }) =>
      `Written to the console (${type}), which no test expects:\n${message}\n${origin}`,
  );
  return [...(failureMessage ? [failureMessage] : []), ...written];
}

/**
 * What a run of jest counts as. It failed at least once when jest says so, whatever its report contains, so that a
 * broken set-up or a lost report cannot pass for success.
 */
export function tallyOfRun(report: Tallies | undefined, code: number | string | null): Tally {
  const { passed, failed } = sum(report ?? {});
  return { passed, failed: code === 0 && report ? failed : Math.max(failed, 1) };
}

export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
