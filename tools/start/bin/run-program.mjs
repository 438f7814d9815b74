import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { lockedNode } from './root.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a built program of this tool on the lockfile's Node and ends as it ends. Signals are passed on; over the
 * IPC channel the program notices even when we are killed.
 */
export function runProgram(folder, program, args) {
  const node = lockedNode(folder);
  // It would have the pg package look for a program of its own that nobody installs.
  const inherited = { ...process.env };
  delete inherited.NODE_PG_FORCE_NATIVE;
  const child = spawn(node, [join(folder, 'tools/start/dist', program), ...args], {
    cwd: folder,
    env: { ...inherited, PATH: [dirname(node), inherited.PATH].join(delimiter) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** npm passes a signal on to the shell between us, which ends without passing it further: then our parent changes. */
function whenOrphaned(react) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    react();
  }, 300);
  timer.unref();
}
