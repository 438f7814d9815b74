import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { temporaryFolder } from '../testing/temporary-folder';
import { DiskStore } from './disk-store';

const folder = temporaryFolder();
const sha256 = 'abcd'.padEnd(64, '0');

it('keeps a file where only its own user can read it, and nothing beside it', async () => {
  const path = join(folder.path, 'given');
  await writeFile(path, 'content', { mode: 0o644 });
  await new DiskStore(join(folder.path, 'store')).keep(path, sha256);
  const mode = async (below: string) => (await stat(join(folder.path, 'store', below))).mode & 0o777;
  expect(await Promise.all(['.', 'ab', 'ab/cd', `ab/cd/${sha256}`].map(mode))).toEqual([
    0o700, 0o700, 0o700, 0o600,
  ]);
  expect(await readdir(join(folder.path, 'store/ab/cd'))).toEqual([sha256]);
});

it('puts a whole file in the place of one that lost its end', async () => {
  const path = join(folder.path, 'given');
  await writeFile(path, 'content');
  const store = new DiskStore(join(folder.path, 'store'));
  await store.keep(path, sha256);
  await writeFile(join(folder.path, 'store/ab/cd', sha256), 'con');
  await store.keep(path, sha256);
  const kept = await store.open(sha256);
  expect(kept && (await text(kept))).toBe('content');
});
