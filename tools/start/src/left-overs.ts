import { rmSync } from 'node:fs';
import { commandOf, isAlive, waitUntil } from '@bien-cuong/postgres';
import { readRunRecord, runRecordFile } from './data-folder';
import { workspaceRoot } from './workspace-root';

const PATIENCE = 10_000;

/**
 * Waits for the services of a start that was killed: they stop by themselves when their parent dies, but
 * until then they hold the port. Those that do not stop are killed. The database is cleaned up by the program
 * that starts it.
 */
export async function clearLeftOvers(dataDir: string): Promise<void> {
  const left = Object.values(readRunRecord(dataDir)?.processes ?? {}).filter(isOurs);
  const gone = await waitUntil(() => left.every((pid) => !isAlive(pid)), PATIENCE);
  if (!gone) for (const pid of left.filter(isOurs)) process.kill(pid, 'SIGKILL');
  rmSync(runRecordFile(dataDir), { force: true });
}

const isOurs = (pid: number): boolean => isAlive(pid) && commandOf(pid).includes(`${workspaceRoot}/apps/`);
