import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type FileStore, placeOf } from './file-store';
import { StoreUnavailable } from './store-unavailable';

/** A store in a folder, which belongs to the user that the service runs as. */
export class DiskStore implements FileStore {
  constructor(private readonly folder: string) {}

  async keep(path: string, sha256: string): Promise<void> {
    const place = this.at(sha256);
    try {
      const [given, kept] = await Promise.all([stat(path), found(stat(place))]);
      if (kept?.size !== given.size) await copyWhole(path, place);
    } catch (cause) {
      throw new StoreUnavailable(cause);
    }
  }

  async open(sha256: string): Promise<Readable | undefined> {
    const place = this.at(sha256);
    try {
      return (await found(open(place)))?.createReadStream();
    } catch (cause) {
      throw new StoreUnavailable(cause);
    }
  }

  async has(sha256: string): Promise<boolean> {
    const place = this.at(sha256);
    try {
      return (await found(stat(place))) !== undefined;
    } catch (cause) {
      throw new StoreUnavailable(cause);
    }
  }

  async forget(sha256: string): Promise<void> {
    const place = this.at(sha256);
    try {
      await rm(place, { force: true });
    } catch (cause) {
      throw new StoreUnavailable(cause);
    }
  }

  private at(sha256: string): string {
    return join(this.folder, placeOf(sha256));
  }
}

/** What was looked for; undefined when there is no such file. */
async function found<Result>(looking: Promise<Result>): Promise<Result | undefined> {
  try {
    return await looking;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** At the place there is nothing or the whole file, whoever else writes there and whenever the machine stops. */
async function copyWhole(path: string, place: string): Promise<void> {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `${randomUUID()}.unfinished`);
  try {
    await copyFile(path, unfinished);
    await chmod(unfinished, 0o600);
    await writeThrough(unfinished, 'r+');
    await rename(unfinished, place);
  } finally {
    await rm(unfinished, { force: true });
  }
  // Windows has no such thing for folders.
  if (process.platform === 'win32') return;
  for (const each of [folder, dirname(folder), dirname(dirname(folder))]) await writeThrough(each, 'r');
}

async function writeThrough(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
