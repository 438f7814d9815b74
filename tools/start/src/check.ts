import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { beforeTests, besideTests, type Check } from './check/checks';
import { KeptResults } from './check/kept-results';
import { runCheck } from './check/run-check';
import { runJest } from './check/run-jest';
import {
  add,
  type CountedRun,
  lastLine,
  nothing,
  sum,
  type Tally,
  tallyByProject,
  tallyOfCheck,
} from './check/tally';
import { testRuns } from './check/test-runs';
import { Report } from './report';
import { workspaceRoot } from './workspace-root';

const report = new Report();
/** Said again at the end, where they are found. */
const failures: string[] = [];

/**
 * Runs all checks. The tests begin as soon as what they need is built and the types are known to be right; what is left of
 * the other checks goes on beside them, so that no core waits for the slowest one.
 */
async function checkEverything(): Promise<Tally> {
  report.note('Checking format, lint, types and build…');
  const meanwhile = runLane(besideTests);
  const before = await report.step('build and types', (waitingFor) => runLane(beforeTests, waitingFor));
  report.note('Testing the parts, then the whole…');
  const folders = globSync('{apps,libs,tools}/*/jest.config.js', { cwd: workspaceRoot }).map(dirname).sort();
  const tests = await test(folders);
  return [before, tests, await meanwhile].reduce(add);
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
    let tally = sum(kept);
    const runs: CountedRun[] = [];
    for (const { projects: tested, flags } of testRuns(changed)) {
      const { tally: counted, projects: found, failures: failed } = await runJest(flags);
      failures.push(...failed);
      tally = add(tally, counted);
      runs.push({ projects: tested, found });
    }
    await results.keep(tallyByProject(runs));
    return tally;
  } finally {
    results.close();
  }
}

async function runLane(lane: readonly Check[], waitingFor?: (parts: string[]) => void): Promise<Tally> {
  let tally = nothing;
  for (const [index, check] of lane.entries()) {
    waitingFor?.(lane.slice(index).map(({ name }) => name));
    const { name, succeeded, output } = await runCheck(check);
    report.note(succeeded ? `  ✓ ${name}` : `  ✗ ${name}\n${output}`);
    tally = add(tally, tallyOfCheck(succeeded));
    if (!succeeded) failures.push(name);
  }
  return tally;
}

async function main(patterns: string[]): Promise<void> {
  const tally = patterns.length > 0 ? (await runJest(patterns)).tally : await checkEverything();
  for (const failure of failures) report.note(`  ✗ ${failure}`);
  report.note(`Took ${report.sinceStart()}.`);
  report.note(lastLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
  // The channel to the parent would keep this process alive.
  if (process.connected) process.disconnect();
}

void main(process.argv.slice(2));
