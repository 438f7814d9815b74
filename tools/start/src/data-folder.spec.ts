import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdDataFolder, makeDataFolder, runRecordFile } from './data-folder';

const holder = `require('@bien-cuong/postgres').holdFolder(process.argv[1]); process.send('held'); setInterval(() => 0, 1e6);`;
let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bien-cuong-folder-'))));
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

it('is made when it is missing', () => {
  makeDataFolder(join(folder, 'new', 'data'));
  expect(statSync(join(folder, 'new', 'data')).isDirectory()).toBe(true);
});

it.each([0o077, 0o000])('is closed but can be passed through, whatever the umask is: %i', (umask) => {
  const usual = process.umask(umask);
  makeDataFolder(join(folder, 'new', 'data'));
  process.umask(usual);
  const modes = ['new', 'new/data', 'new/data/logs'].map((each) => statSync(join(folder, each)).mode & 0o777);
  expect(modes).toEqual([0o711, 0o711, 0o700]);
});

it('is refused in one sentence when it cannot be written', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeDataFolder(join(folder, 'file', 'data'))).toThrow(
    /^The data folder .* cannot be written \(ENOTDIR\): correct its owner and permissions, or choose another one with DATA_DIR\.$/,
  );
});

it('is refused in one sentence that names the start that holds it', async () => {
  child = spawn(process.execPath, ['-e', holder, folder], {
    cwd: __dirname,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  writeFileSync(
    runRecordFile(folder),
    JSON.stringify({ pid: child.pid, url: 'http://localhost:4000', processes: {} }),
  );
  expect(() => holdDataFolder(folder)).toThrow(
    `The data folder ${folder} is in use by another start (process ${child.pid}, http://localhost:4000): stop that one first, or choose another folder with DATA_DIR.`,
  );
  child.kill('SIGKILL');
  await once(child, 'exit');
  holdDataFolder(folder).release();
});
