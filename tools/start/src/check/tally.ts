export interface Tally {
  passed: number;
  failed: number;
}

/** The part of jest's JSON report that is counted. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that broke before their tests could run. */
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
 * What a run of jest counts as. It failed at least once when jest says so, whatever its report contains, so that a
 * broken set-up or a lost report cannot pass for success.
 */
export function tallyOfJest(report: JestReport | undefined, code: number | string | null): Tally {
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  return { passed, failed: code === 0 && report ? failed : Math.max(failed, 1) };
}

export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
