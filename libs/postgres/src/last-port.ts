import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The port that a cluster's server listened on the last time, from the server's own file: its former clients
 * look for it there.
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
