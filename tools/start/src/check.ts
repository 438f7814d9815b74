import { type Check, lanes } from './check/checks';
import { runCheck } from './check/run-check';
import { runJest } from './check/run-jest';
import { add, lastLine, nothing, type Tally, tallyOfCheck } from './check/tally';
import { Report } from './report';

const report = new Report();

/** Runs all checks. Whole-system tests come last and one by one, since each starts a whole platform. */
async function checkEverything(): Promise<Tally> {
  report.note('Checking format, lint, types and build…');
  const checks = await report.step('checks', (waitingFor) => runLanes(waitingFor));
  report.note('Testing the parts…');
  const parts = await runJest(['--ci', '--maxWorkers=2', '--ignoreProjects', 'e2e']);
  report.note('Testing the whole…');
  const whole = await runJest(['--ci', '--runInBand', '--selectProjects', 'e2e']);
  return [checks, parts, whole].reduce(add);
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
  const tally = patterns.length > 0 ? await runJest(patterns) : await checkEverything();
  report.note(`Took ${report.sinceStart()}.`);
  report.note(lastLine(tally));
  process.exitCode = tally.failed === 0 ? 0 : 1;
  // The channel to the parent would keep this process alive.
  if (process.connected) process.disconnect();
}

void main(process.argv.slice(2));
