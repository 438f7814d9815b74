import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

export interface Held {
  release(): void;
}

const SQLITE_BUSY = 5;

/** Keeps a reference to every open lock, since the garbage collector would close it otherwise. */
const open = new Set<DatabaseSync>();

/**
 * Holds a folder for this process alone, until it is released or the process ends in any way. The lock is the
 * operating system's lock under an open SQLite transaction: unlike a file with a process id it cannot become
 * stale, and unlike a socket it needs no clean-up that two starts could race for.
 * @throws FolderInUse when another process holds it
 */
export function holdFolder(folder: string, name = 'lock'): Held {
  const database = new DatabaseSync(join(folder, name));
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) throw new FolderInUse(folder);
    throw error;
  }
  open.add(database);
  return {
    release: () => {
      if (open.delete(database)) database.close();
    },
  };
}
