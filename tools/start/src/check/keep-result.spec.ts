import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { workspaceRoot } from '../workspace-root';
import { keepResult } from './keep-result';
import { askedFile, keptFile, tallyFile } from './result-files';

const counted = '{"passed":12,"failed":0}';
let run: string;
/** Of a project. */
let folder: string;

beforeEach(() => {
  run = mkdtempSync(join(tmpdir(), 'bien-cuong-run-'));
  folder = relative(workspaceRoot, mkdtempSync(join(tmpdir(), 'bien-cuong-project-')));
});
afterEach(() => [run, join(workspaceRoot, folder)].forEach((each) => rmSync(each, { recursive: true })));

it('asks for tests where no result is known, and keeps what they counted', () => {
  expect(keepResult({ run, inputs: 'as they were' }, folder)).toBe(false);
  expect(existsSync(askedFile(run, folder))).toBe(true);
  expect(existsSync(keptFile(folder))).toBe(false);
  writeFileSync(tallyFile(run, folder), counted);
  expect(keepResult({ run, inputs: 'as they were' }, folder)).toBe(true);
  expect(readFileSync(keptFile(folder), 'utf8')).toBe(counted);
});

it('keeps nothing of what was changed while it was tested', () => {
  keepResult({ run, inputs: 'as they were' }, folder);
  writeFileSync(tallyFile(run, folder), counted);
  expect(keepResult({ run, inputs: 'changed' }, folder)).toBe(false);
  expect(existsSync(keptFile(folder))).toBe(false);
});
