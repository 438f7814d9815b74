import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from './explain.mjs';
import { lockedNode } from './root.mjs';

/** Whether what is installed is missing, unfinished or older than the lockfile. npm writes its own list last. */
export function installNeeded(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(lockedNode(folder))) return true;
  return statSync(join(folder, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

/** Warnings stay away: most say that a package wants a newer Node, which is the one that gets installed. */
export function install(folder) {
  console.log('Installing what package-lock.json lists; the first time this takes a few minutes…');
  const [command, ...args] = npm();
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Explained(
      'The installation failed for the reason npm gives above: check the network and the free disk space, then start again.',
    );
  }
}

/** The npm that started us, else the one on the PATH. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  return ['npm'];
}
