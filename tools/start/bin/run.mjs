import { build } from './build.mjs';
import { help } from './help.mjs';
import { install, installNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { explain } from './explain.mjs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';

const apps = ['provinces', 'movements', 'personnel', 'awards', 'gateway', 'platform', 'identity', 'console'];

/** The projects that each command needs built, and the program it then runs. */
const commands = {
  start: { projects: [...apps, 'start', 'synthesise'], program: 'main.js' },
  subgraph: { projects: [...apps.slice(0, 4), 'start'], program: 'subgraph.js' },
  test: { projects: ['start'], program: 'check.js' },
  'audit:verify': { projects: ['start'], program: 'audit-verify.js' },
};

/**
 * Entry point of `npm start`, `npm run subgraph`, `npm test` and others. It runs before anything is
 * installed, so it has no dependencies and works on Node 20; everything after the installation runs on the
 * lockfile's Node.
 */
async function main([name, ...args]) {
  const command = commands[name];
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help[name]);
    return 0;
  }
  requireNode(process.versions.node);
  if (installNeeded(root)) install(root);
  await build(root, command.projects);
  return runProgram(root, command.program, args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = explain(error, root);
}
