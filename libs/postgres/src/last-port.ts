import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The port on which the server of a cluster listened the last time, as the server itself wrote it down: who was connected
 * then looks for it there.
 */
export function lastPort(cluster: string): number | undefined {
  try {
    const [, port] = /"-p" "(\d+)"/.exec(readFileSync(join(cluster, 'postmaster.opts'), 'utf8')) ?? [];
    return port === undefined ? undefined : Number(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
