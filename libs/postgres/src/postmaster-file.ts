import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from './processes';

/** The file in which a running server records its process id. */
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

/** Whether that process is the server of this cluster: the cluster's folder is in its command line. */
export function isServerOf(cluster: string, pid: number): boolean {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(` -D ${cluster} `);
}
