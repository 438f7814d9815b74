export interface Tally {
  passed: number;
  failed: number;
}

/** The part of jest's JSON report that is needed for counting. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Test files that broke before their tests could run. */
  numRuntimeErrorTestSuites: number;
}

export const nothing: Tally = { passed: 0, failed: 0 };

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

export const tallyOfCheck = (succeeded: boolean): Tally => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
});

/**
 * The result of a run of jest. If jest says that it failed, there is at least one failure, whatever the
 * report contains, so that a broken set-up or a lost report cannot pass for success.
 */
export function tallyOfJest(report: JestReport | undefined, code: number | string | null): Tally {
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { passed, failed: code === 0 && report ? failed : Math.max(failed, 1) };
}

export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
