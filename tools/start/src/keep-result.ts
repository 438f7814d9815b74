import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readResultEnvironment } from './check/environment';
import { askedFile, keptFile, tallyFile } from './check/result-files';

/**
 * The target `test-result` of a project, which Nx runs when it has no cached result. It records that it was
 * asked for one or, once the tests have passed, writes their counts. It fails when the inputs are no longer
 * those that were tested.
 */
function keepResult(folder = ''): number {
  const { run, inputs } = readResultEnvironment();
  const asked = askedFile(run, folder);
  const tally = tallyFile(run, folder);
  if (!existsSync(tally)) {
    writeFileSync(asked, inputs);
    return 1;
  }
  if (!existsSync(asked) || readFileSync(asked, 'utf8') !== inputs) return 1;
  writeFileSync(keptFile(folder), readFileSync(tally));
  return 0;
}

process.exitCode = keepResult(process.argv[2]);
