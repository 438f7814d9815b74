import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inherited } from '../environment';
import { workspaceRoot } from '../workspace-root';
import { type Found, sum, type Tallies, type Tally, tallyOfRun } from './tally';

export interface JestRun {
  tally: Tally;
  /** The counts of each tested project. */
  projects: Tallies;
  /** A line for each test that failed. */
  failures: readonly string[];
}

/** Runs jest, which prints its progress on the terminal, and counts the results. */
export async function runJest(flags: readonly string[]): Promise<JestRun> {
  const jest = join(workspaceRoot, 'node_modules/jest/bin/jest.js');
  const own = [
    `--reporters=${join(__dirname, 'progress-reporter.js')}`,
    `--testSequencer=${join(__dirname, 'longest-first.js')}`,
  ];
  const child = spawn(process.execPath, [jest, ...flags, ...own], {
    cwd: workspaceRoot,
    env: inherited,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let found: Found | undefined;
  child.on('message', (message: Found) => (found = message));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) =>
    child.on('error', reject).on('close', (...ended) => resolve(ended)),
  );
  const report = found?.projects;
  const tally = tallyOfRun(report, code);
  if (code !== 0) console.log(`jest ended with ${signal ?? code}.`);
  // If jest failed although all tests passed, something else went wrong, and the results cannot be relied on.
  const isSettled = code === 0 || sum(report ?? {}).failed > 0;
  return { tally, projects: isSettled ? (report ?? {}) : {}, failures: found?.failures ?? [] };
}
