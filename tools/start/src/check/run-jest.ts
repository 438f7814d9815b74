import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inherited } from '../environment';
import { workspaceRoot } from '../workspace-root';
import { type JestReport, type Tally, tallyOfJest } from './tally';

/** Runs jest with its own progress on the terminal and counts what it reports. */
export async function runJest(flags: string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-cuong-check-'));
  const file = join(folder, 'jest.json');
  const jest = join(workspaceRoot, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, '--json', `--outputFile=${file}`, ...flags], {
    cwd: workspaceRoot,
    env: inherited,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = await new Promise<number | NodeJS.Signals | null>((resolve, reject) =>
    child.on('error', reject).on('close', (code, signal) => resolve(code ?? signal)),
  );
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JestReport) : undefined;
  rmSync(folder, { recursive: true });
  if (!report) console.error(`jest ended with ${ended} and left no report, which counts as a failure.`);
  return tallyOfJest(report, ended);
}
