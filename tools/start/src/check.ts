import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Check, lanes } from './check/checks';
import { KeptResults } from './check/kept-results';
import { runCheck } from './check/run-check';
import { type JestRun, runJest } from './check/run-jest';
import { add, addByProject, lastLine, nothing, sum, type Tally, tallyOfCheck } from './check/tally';
import { testRuns } from './check/test-runs';
import { Report } from './report';
import { workspaceRoot } from './workspace-root';

const report = new Report();

/**
 * Runs all checks. Whole-system tests come last, since they take the longest and say the least about where a
 * fault is.
 */
async function checkEverything(): Promise<Tally> {
  report.note('Checking format, lint, types and build…');
  const checks = await report.step('checks', (waitingFor) => runLanes(waitingFor));
  const configs = globSync('{apps,libs,tools}/*/jest.config.js', { cwd: workspaceRoot });
  const folders = configs.map(dirname).sort();
  report.note('Testing the parts…');
  const parts = await test(folders.filter((folder) => folder !== 'apps/e2e'));
  report.note('Testing the whole…');
  const whole = await test(['apps/e2e']);
  return [checks, parts, whole].reduce(add);
}

/** Tests the projects that have changed since their tests passed. */
async function test(folders: string[]): Promise<Tally> {
  const results = new KeptResults(folders);
  try {
    const kept = await results.find();
    const projects = folders.map((folder) => basename(folder));
    const changed = projects.filter((project) => !kept[project]);
    const unchanged = projects.length - changed.length;
    if (unchanged > 0)
      report.note(`  ✓ ${unchanged} of ${projects.length} as before: ${sum(kept).passed} passed then`);
    if (changed.length === 0) return sum(kept);
    const runs: JestRun[] = [];
    for (const flags of testRuns(changed)) runs.push(await runJest(flags));
    await results.keep(runs.map(({ projects: tested }) => tested).reduce(addByProject));
    return runs.map(({ tally }) => tally).reduce(add, sum(kept));
  } finally {
    results.close();
  }
}

async function runLanes(waitingFor: (parts: string[]) => void): Promise<Tally> {
  const waiting = new Set(lanes.flat().map(({ name }) => name));
  waitingFor([...waiting]);
  const runLane = async (lane: Check[]): Promise<Tally> => {
    let tally = nothing;
    for (const check of lane) {
      const { name, succeeded, output } = await runCheck(check);
      waiting.delete(name);
      waitingFor([...waiting]);
      report.note(succeeded ? `  ✓ ${name}` : `  ✗ ${name}\n${output}`);
      tally = add(tally, tallyOfCheck(succeeded));
    }
    return tally;
  };
  return (await Promise.all(lanes.map(runLane))).reduce(add);
}

async function main(patterns: string[]): Promise<void> {
  const tally = patterns.length > 0 ? (await runJest(patterns)).tally : await checkEverything();
  report.note(`Took ${report.sinceStart()}.`);
  report.note(lastLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
  // The channel to the parent would keep this process alive.
  if (process.connected) process.disconnect();
}

void main(process.argv.slice(2));
