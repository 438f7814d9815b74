import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { program } from './binaries';
import { ADMIN } from './embedded-url';
import { serverEnvironment } from './environment';
import type { Place } from './place';
import { PostgresError } from './postgres-error';
import { writeTrouble } from './write-trouble';

/** Generous even for a slow disk. */
const PATIENCE = 10 * 60_000;
const MINUTES = PATIENCE / 60_000;

/**
 * Makes the cluster unless it exists. It is made beside its final place and then renamed, so that a start
 * that is killed half-way leaves nothing that looks like a database.
 */
export async function makeCluster(place: Place, password: string, durable: boolean): Promise<void> {
  if (existsSync(place.cluster)) return;
  const unfinished = `${place.cluster}.new`;
  const passwordFile = join(place.home, 'initdb.password');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const path of [unfinished, passwordFile]) handOver(path, place);
  try {
    await runInitdb(place, [
      '--pgdata',
      unfinished,
      '--username',
      ADMIN,
      '--pwfile',
      passwordFile,
      '--auth',
      'scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--lc-messages=C',
      '--no-instructions',
      durable ? '--data-checksums' : '--no-sync',
    ]);
    renameSync(unfinished, place.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function handOver(path: string, { user }: Place): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}

async function runInitdb(place: Place, flags: string[]): Promise<void> {
  const child = spawn(program(place.binaries, 'initdb'), flags, {
    ...place.user,
    cwd: place.home,
    env: serverEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | string>((resolve, reject) =>
    child.on('error', reject).on('close', (code, signal) => resolve(code ?? signal ?? '')),
  );
  const [code, complaint] = await Promise.all([ended, text(child.stderr)]);
  if (code === 0) return;
  const reason = child.killed ? `not done after ${MINUTES} minutes` : reasonIn(complaint) || code;
  throw new PostgresError(
    writeTrouble(complaint, place.home) ??
      `The database could not be created in ${place.home} (${reason}): mend that, then start again.`,
  );
}

/** The cause, without initdb's messages about cleaning up after it. */
function reasonIn(complaint: string): string {
  const lines = complaint.trim().split('\n');
  return lines.find((line) => /\b(error|FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? '';
}
