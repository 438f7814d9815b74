import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { type Binaries, installedBinaries } from './binaries';
import { makeFolder, PASSABLE } from './make-folder';
import { PostgresError } from './postgres-error';
import { canEnter, canRun } from './reach';
import { chooseServerUser, type ServerUser } from './server-user';
import { writeTrouble } from './write-trouble';

/** Where a cluster and its programs are, and who runs them. */
export interface Place {
  /** The data folder, or the folder used in its place when the server's user cannot reach it. */
  home: string;
  cluster: string;
  binaries: Binaries;
  user: ServerUser;
}

const RECORD = 'postgres-home.json';
const SYSTEM_STATE = platform() === 'darwin' ? '/var/db' : '/var/lib';

/** Finds the place of a data folder's cluster; the first time it chooses one. */
export function findPlace(dataDir: string): Place {
  const home = recordedHome(dataDir) ?? dataDir;
  const user = chooseServerUser(join(home, 'postgres'), dataDir);
  letThrough(home, user);
  const reachable = canEnter(user, home) ? home : moveHome(dataDir, home, user);
  return {
    home: reachable,
    cluster: join(reachable, 'postgres'),
    binaries: reachableBinaries(reachable, user),
    user,
  };
}

export function recordedHome(dataDir: string): string | undefined {
  const record = join(dataDir, RECORD);
  return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).home : undefined;
}

/** Lets the server's user pass through the data folder, which is ours; its files stay closed to others. */
function letThrough(home: string, user: ServerUser): void {
  const { uid, mode } = statSync(home, { throwIfNoEntry: false }) ?? missing(home);
  if (user.uid !== undefined && uid === 0) chmodSync(home, (mode & 0o777) | 0o001);
}

function missing(home: string): never {
  throw new PostgresError(
    `The database folder ${home} is gone: restore it from a backup, or choose another data folder with DATA_DIR.`,
  );
}

function moveHome(dataDir: string, home: string, user: ServerUser): string {
  if (existsSync(join(home, 'postgres'))) {
    throw new PostgresError(
      `The database's user can no longer enter ${home}: give every folder above it the permission to pass (chmod o+x).`,
    );
  }
  const moved = join(SYSTEM_STATE, 'bien-cuong', randomBytes(6).toString('hex'));
  makeMoved(moved, user);
  if (!canEnter(user, moved)) {
    throw new PostgresError(
      `The database's user can enter neither ${dataDir} nor ${moved}: choose a data folder that every user can reach, for example DATA_DIR=/srv/bien-cuong.`,
    );
  }
  writeFileSync(join(dataDir, RECORD), `${JSON.stringify({ home: moved })}\n`, { mode: 0o600 });
  return moved;
}

/** The folder above may have been made by another start, whose umask closed it. */
function makeMoved(moved: string, user: ServerUser): void {
  try {
    makeFolder(moved, PASSABLE);
    letThrough(dirname(moved), user);
  } catch (error) {
    throw new PostgresError(writeTrouble(error, moved) ?? `${moved} cannot be made (${String(error)}).`, {
      cause: error,
    });
  }
}

function reachableBinaries(home: string, user: ServerUser): Binaries {
  const installed = installedBinaries();
  if (canRun(user, installed)) return installed;
  const copy = { ...installed, folder: join(home, `postgresql-${installed.version}`) };
  if (!canRun(user, copy)) copyForEveryone(installed.folder, copy.folder);
  if (canRun(user, copy)) return copy;
  throw new PostgresError(
    `PostgreSQL's programs cannot be run from ${copy.folder}: choose a data folder on a file system that allows programs, for example DATA_DIR=/srv/bien-cuong.`,
  );
}

function copyForEveryone(from: string, to: string): void {
  const unfinished = `${to}.new`;
  for (const old of [to, unfinished]) rmSync(old, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  for (const entry of readdirSync(unfinished, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    chmodSync(path, entry.isDirectory() || statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
  renameSync(unfinished, to);
}
