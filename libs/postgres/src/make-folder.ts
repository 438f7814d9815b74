import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Others may pass through the folder but not list it. */
export const PASSABLE = 0o711;

/**
 * Makes a folder and all missing ones above it with this mode, whatever the umask, which may close them to
 * everybody or open them to all. One by one, because only then does Node report why one was refused.
 */
export function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  mkdirSync(folder);
  chmodSync(folder, mode);
}
