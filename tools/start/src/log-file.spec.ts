import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastWords } from './log-file';

const folder = mkdtempSync(join(tmpdir(), 'bien-cuong-log-'));
const file = join(folder, 'awards.log');
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  [
    'the last error',
    'starting\nError: the table is missing\n    at run (x.js:1)\n',
    'Error: the table is missing',
  ],
  ['the last line where none is called an error', 'starting\nwaiting\n', 'waiting'],
  ['nothing of an empty log', '', ''],
])('tells %s', (_, text, words) => {
  writeFileSync(file, text);
  expect(lastWords({ file, from: 0 })).toBe(words);
});

it('tells what to do when the disk is full', () => {
  writeFileSync(file, 'error: could not extend file "base/1/2": No space left on device\n');
  expect(lastWords({ file, from: 0 })).toBe(
    `The disk is full: make room on the file system of ${folder}, then start again`,
  );
});
