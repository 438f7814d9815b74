import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, PASSABLE } from './make-folder';

const usual = process.umask();
let parent: string;
const modeOf = (...path: string[]) => statSync(join(parent, ...path)).mode & 0o777;

beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'bien-cuong-folder-'))));
afterEach(() => {
  process.umask(usual);
  rmSync(parent, { recursive: true, force: true });
});

it.each([0o077, 0o027, 0o000])(
  'makes every missing folder with the right mode under the umask %i',
  (umask) => {
    process.umask(umask);
    makeFolder(join(parent, 'a', 'b', 'c'), PASSABLE);
    expect([modeOf('a'), modeOf('a', 'b'), modeOf('a', 'b', 'c')]).toEqual([PASSABLE, PASSABLE, PASSABLE]);
  },
);

it('does not change the mode of an existing folder', () => {
  const before = modeOf();
  makeFolder(join(parent, 'a'), 0o700);
  makeFolder(join(parent, 'a'), PASSABLE);
  expect([modeOf(), modeOf('a')]).toEqual([before, 0o700]);
});
