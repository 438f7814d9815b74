import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, holdFolder } from './hold-folder';

const holder = `
  require('@bien-cuong/postgres').holdFolder(process.argv[1]);
  gc();
  process.send('held');
  setInterval(() => 0, 1e6);`;
let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bien-cuong-lock-'))));
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

it('is held once, and again after it was released', () => {
  const first = holdFolder(folder);
  expect(() => holdFolder(folder)).toThrow(FolderInUse);
  first.release();
  holdFolder(folder).release();
});

it('is held as long as its holder lives, even after garbage collection, and free as soon as it is killed', async () => {
  child = spawn(process.execPath, ['--expose-gc', '-e', holder, folder], {
    cwd: __dirname,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  expect(() => holdFolder(folder)).toThrow(FolderInUse);
  child.kill('SIGKILL');
  await once(child, 'exit');
  holdFolder(folder).release();
});
