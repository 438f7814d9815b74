import { rmSync } from 'node:fs';
import { PostgresError } from './postgres-error';
import { isServerOf, postmasterFile, postmasterPid } from './postmaster-file';
import { isAlive, waitUntil } from './processes';

const FAST = 'SIGINT';
const IMMEDIATE = 'SIGQUIT';

/**
 * Stops a server: first with a fast shutdown, which does not wait for clients, then immediately, so that the
 * next start replays the log.
 */
export async function stopServer(
  pid: number,
  patience: readonly [number, number] = [8_000, 4_000],
): Promise<void> {
  for (const [step, signal] of [FAST, IMMEDIATE].entries()) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    if (await waitUntil(() => !isAlive(pid), patience[step] ?? 0)) return;
  }
  throw new PostgresError(`The database (process ${pid}) does not stop: end that process and start again.`);
}

/**
 * Cleans up after a start that was killed: stops a server that still runs, and removes the pid file of one
 * whose id now belongs to another program.
 * @returns whether a server was running
 */
export async function stopLeftOver(cluster: string): Promise<boolean> {
  const pid = postmasterPid(cluster);
  if (pid === undefined || !isAlive(pid)) return false;
  if (!isServerOf(cluster, pid)) {
    rmSync(postmasterFile(cluster), { force: true });
    return false;
  }
  await stopServer(pid);
  return true;
}
