export interface Tally {
  passed: number;
  failed: number;
}

/** By project. */
export type Tallies = Record<string, Tally>;

/** The part of jest's result of a spec file that is needed here. */
export interface SpecResult {
  testFilePath: string;
  displayName?: { name: string };
  perfStats: { start: number; end: number };
  numPassingTests: number;
  numFailingTests: number;
  /** Why the file broke before its tests could run. */
  testExecError?: object | null;
  failureMessage?: string | null;
  /** Unexpected console output. */
  console?: { type: string; message: string; origin: string }[];
}

export const nothing: Tally = { passed: 0, failed: 0 };

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** Of projects that both runs tested: of all others a part is not known. */
export const addByProject = (one: Tallies, other: Tallies): Tallies =>
  Object.fromEntries(
    Object.entries(one).flatMap(([project, tally]) => {
      const more = other[project];
      return more ? [[project, add(tally, more)]] : [];
    }),
  );

export const sum = (tallies: Tallies): Tally => Object.values(tallies).reduce(add, nothing);

export const tallyOfCheck = (succeeded: boolean): Tally => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
});

/**
 * The result of a spec file: its tests, plus a failure when it does not even load, or when it writes
 * unexpected output to the console, where nobody would notice what matters.
 */
export function tallyOfSpec({ numPassingTests, numFailingTests, testExecError, console }: SpecResult): Tally {
  const broken = testExecError ? 1 : 0;
  const noisy = console && console.length > 0 ? 1 : 0;
  return { passed: numPassingTests, failed: numFailingTests + broken + noisy };
}

/** The messages about a spec file that does not pass; empty for one that does. */
export function failuresOf({ failureMessage, console = [] }: SpecResult): string[] {
  const written = console.map(
    ({ type, message, origin }) =>
      `Written to the console (${type}), which no test expects:\n${message}\n${origin}`,
  );
  return [...(failureMessage ? [failureMessage] : []), ...written];
}

/**
 * The result of a run of jest. If jest says that it failed, there is at least one failure, whatever the
 * report contains, so that a broken set-up or a lost report cannot pass for success.
 */
export function tallyOfRun(report: Tallies | undefined, code: number | string | null): Tally {
  const { passed, failed } = sum(report ?? {});
  return { passed, failed: code === 0 && report ? failed : Math.max(failed, 1) };
}

export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
