import { relative } from 'node:path';
import { inspect } from 'node:util';
import { workspaceRoot } from '../workspace-root';
import {
  add,
  failuresOf,
  type Found,
  nothing,
  type SpecResult,
  type Tallies,
  tallyOfSpec,
  warningsOf,
} from './tally';

interface Running {
  numTotalTestSuites: number;
}

interface Ended {
  runExecError?: unknown;
  wasInterrupted?: boolean;
}

/**
 * A reporter of jest that prints one line for each spec file that passes, one for each unexpected message, and everything
 * about a spec file that does not pass. It sends what it found to the parent process.
 */
class ProgressReporter {
  private readonly sums: Tallies = {};
  private readonly failures: string[] = [];
  private done = 0;

  onTestResult(_test: unknown, result: SpecResult, { numTotalTestSuites }: Running): void {
    const project = result.displayName?.name ?? '';
    this.sums[project] = add(this.sums[project] ?? nothing, tallyOfSpec(result));
    this.done += 1;
    const failure = result.failureMessage ? [result.failureMessage] : [];
    const mark = failure.length === 0 ? '✓' : '✗';
    const took = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const file = relative(workspaceRoot, result.testFilePath);
    this.failures.push(...failuresOf(result).map((failed) => `${file}: ${failed}`));
    const lines = [
      `  ${mark} ${this.done}/${numTotalTestSuites} ${file} (${took} s)`,
      ...failure,
      ...warningsOf(result),
    ];
    process.stderr.write(`${lines.join('\n')}\n`);
  }

  onRunComplete(_contexts: unknown, { runExecError, wasInterrupted }: Ended): void {
    if (runExecError) process.stderr.write(`${inspect(runExecError)}\n`);
    else if (!wasInterrupted)
      process.send?.({ projects: this.sums, failures: this.failures } satisfies Found);
  }
}

export = ProgressReporter;
