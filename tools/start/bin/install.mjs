import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Explained } from './explain.mjs';
import { lockedNode } from './root.mjs';

/**
 * Whether the installation is missing, unfinished or older than the lockfile. npm writes its own list last.
 */
export function installNeeded(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(lockedNode(folder))) return true;
  return statSync(join(folder, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

/** Warnings are hidden: most say that a package needs a newer Node, which is the one being installed. */
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * On the command line, because there these options override NODE_ENV and npm's own settings: what the
 * platform is built with is needed in production, too. Scripts of packages are off, except for those that do
 * not work without (`needScripts`).
 */
const everything = ['--include=dev', '--include=optional', '--include=peer', '--bin-links', '--no-dry-run'];

export function install(folder) {
  console.log('Installing what package-lock.json lists; the first time this takes a few minutes…');
  run(folder, ['ci', ...everything, '--ignore-scripts', ...quiet]);
  const names = needScripts(folder);
  if (names.length > 0) run(folder, ['rebuild', ...names, '--no-ignore-scripts', '--bin-links', ...quiet]);
  if (existsSync(lockedNode(folder))) return;
  throw new Explained(
    `The installation did not bring the Node of package-lock.json (${lockedNode(folder)} is missing): remove node_modules and start again, and if that does not help, see what settings of npm change it (npm config list).`,
  );
}

/**
 * The packages that package.json allows to run install scripts, as far as they are installed: the others are
 * for other machines.
 */
function needScripts(folder) {
  const { allowScripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.keys(allowScripts).filter(
    (name) => allowScripts[name] && existsSync(join(folder, 'node_modules', name)),
  );
}

function run(folder, args) {
  const [command, ...before] = npm();
  const { status } = spawnSync(command, [...before, ...args], { cwd: folder, stdio: 'inherit' });
  if (status === 0) return;
  throw new Explained(
    'The installation failed for the reason npm gives above: check the network and the free disk space, then start again.',
  );
}

/** The npm that started us, else the one on the PATH. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  return ['npm'];
}
