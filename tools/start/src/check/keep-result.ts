import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ResultEnvironment } from './environment';
import { askedFile, keptFile, tallyFile } from './result-files';

/**
 * What Nx does for the target `test-result` of a project when it keeps no result: it writes down that it was asked or, once
 * the tests have passed, what they counted.
 * @param folder of the project
 * @returns whether there is a result to keep; not when the inputs are no longer those that were tested
 */
export function keepResult({ run, inputs }: ResultEnvironment, folder: string): boolean {
  const [asked, tally] = [askedFile(run, folder), tallyFile(run, folder)];
  if (!existsSync(tally)) {
    writeFileSync(asked, inputs);
    return false;
  }
  if (!existsSync(asked) || readFileSync(asked, 'utf8') !== inputs) return false;
  writeFileSync(keptFile(folder), readFileSync(tally));
  return true;
}
