import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Others may pass through it and see nothing. */
export const PASSABLE = 0o711;

/**
 * Makes a folder and what is missing above it, all with this mode: what the umask leaves may be closed, or open to all.
 * One after the other, for Node tells the reason of a refusal only then.
 */
export function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  mkdirSync(folder);
  chmodSync(folder, mode);
}
