import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { platform } from 'node:os';
import { join } from 'node:path';

/** The file in which a running server writes down its process. */
export const postmasterFile = (cluster: string): string => join(cluster, 'postmaster.pid');

export function postmasterPid(cluster: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(postmasterFile(cluster), 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Whether that process is a server of this cluster: after a restart of the machine the same number can belong to
 * any program, which must not be stopped.
 */
export function isServerOf(cluster: string, pid: number): boolean {
  try {
    if (platform() !== 'linux') {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
        cluster,
      );
    }
    const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return program.includes('postgres') && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}
