import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The Node of the lockfile; the machine's own only has to be able to install it. */
export const lockedNode = (folder) =>
  join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
