import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inherited } from '../environment';
import { workspaceRoot } from '../workspace-root';
import { type JestReport, type Tally, tallyOfJest } from './tally';

/** Runs jest with its own progress on the terminal, and counts the results. */
export async function runJest(flags: string[]): Promise<Tally> {
  const jest = join(workspaceRoot, 'node_modules/jest/bin/jest.js');
  const reporters = ['--reporters=default', `--reporters=${join(__dirname, 'count-reporter.js')}`];
  const child = spawn(process.execPath, [jest, ...flags, ...reporters], {
    cwd: workspaceRoot,
    env: inherited,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let report: JestReport | undefined;
  child.on('message', (counts: JestReport) => (report = counts));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) =>
    child.on('error', reject).on('close', (...ended) => resolve(ended)),
  );
  if (code !== 0) console.log(`jest ended with ${signal ?? code}.`);
  return tallyOfJest(report, code);
}
