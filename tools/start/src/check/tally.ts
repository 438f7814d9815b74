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
  testResults?: { status: string; fullName: string }[];
  /** Unexpected console output. */
  console?: { type: string; message: string; origin: string }[];
}

export const nothing: Tally = { passed: 0, failed: 0 };

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** What jest's reporter sends to the process that runs it. */
export interface Found {
  projects: Tallies;
  /** A line for each test that failed. */
  failures: string[];
}

/** A run of jest: the projects it was to test, and what it counted. */
export interface CountedRun {
  projects: readonly string[];
  found: Tallies;
}

/** Of projects that all their runs have tested: of all others a part is not known. */
export function tallyByProject(runs: readonly CountedRun[]): Tallies {
  const projects = [...new Set(runs.flatMap((run) => run.projects))];
  return Object.fromEntries(
    projects.flatMap((project) => {
      const found = runs.filter((run) => run.projects.includes(project)).map((run) => run.found[project]);
      const known = found.filter((tally) => tally !== undefined);
      return known.length === found.length ? [[project, known.reduce(add, nothing)]] : [];
    }),
  );
}

export const sum = (tallies: Tallies): Tally => Object.values(tallies).reduce(add, nothing);

export const tallyOfCheck = (succeeded: boolean): Tally => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
});

/** The result of a spec file: its tests, plus a failure when it does not even load. */
export function tallyOfSpec({ numPassingTests, numFailingTests, testExecError }: SpecResult): Tally {
  const broken = testExecError ? 1 : 0;
  return { passed: numPassingTests, failed: numFailingTests + broken };
}

/** The names of the tests of a spec file that failed, or that it did not load. */
export const failuresOf = ({ testResults = [], testExecError }: SpecResult): string[] => [
  ...(testExecError ? ['could not be run'] : []),
  ...testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
];

/**
 * What a spec file wrote to the console and no test expects: the first line of each message, and where it comes from. It is
 * no failure, since on a slow machine libraries warn of what is in time elsewhere.
 */
export const warningsOf = ({ console = [] }: SpecResult): string[] =>
  console.map(({ type, message, origin }) =>
    [`    console.${type}, which no test expects: ${firstLine(message)}`, firstLine(origin)].join(' '),
  );

const firstLine = (text: string): string => text.trim().split('\n', 1)[0]?.trim() ?? '';

/**
 * The result of a run of jest. If jest says that it failed, there is at least one failure, whatever the
 * report contains, so that a broken set-up or a lost report cannot pass for success.
 */
export function tallyOfRun(report: Tallies | undefined, code: number | string | null): Tally {
  const { passed, failed } = sum(report ?? {});
  return { passed, failed: code === 0 && report ? failed : Math.max(failed, 1) };
}

export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
