import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Binaries, program } from './binaries';
import { serverEnvironment } from './environment';
import type { ServerUser } from './server-user';

/**
 * Whether that user can enter the folder. It is tried instead of computed, so that every kind of permission
 * counts.
 */
export function canEnter(user: ServerUser, folder: string): boolean {
  return user.uid === undefined || tryAs(user, '/bin/sh', ['-c', 'cd -- "$0"', folder]);
}

export function canRun(user: ServerUser, binaries: Binaries): boolean {
  if (user.uid === undefined) return true;
  const catalogue = join(binaries.folder, 'share/postgresql/postgres.bki');
  return (
    tryAs(user, program(binaries, 'postgres'), ['--version']) &&
    tryAs(user, '/bin/sh', ['-c', 'test -r "$0"', catalogue])
  );
}

const PATIENCE = 30_000;

function tryAs(user: ServerUser, command: string, args: string[]): boolean {
  const how = { cwd: '/', env: serverEnvironment, stdio: 'ignore', timeout: PATIENCE } as const;
  return spawnSync(command, args, { ...user, ...how }).status === 0;
}
