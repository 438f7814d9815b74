import type { JestReport } from './tally';

/** A reporter of jest that sends the counts of a run to the parent process. */
class CountReporter {
  onRunComplete(_contexts: unknown, results: JestReport): void {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = results;
    process.send?.({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites });
  }
}

export = CountReporter;
