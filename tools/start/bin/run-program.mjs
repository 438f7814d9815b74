import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { lockedNode } from './root.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a built program of this tool on the lockfile's Node, with its exit code. Signals are passed on; when
 * we are killed, the program notices by the IPC channel.
 */
export function runProgram(folder, program, args) {
  const node = lockedNode(folder);
  // This variable makes the pg package load a native module that is not installed.
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

/**
 * npm passes a signal on to the shell between us, which ends without passing it further; then our parent
 * changes.
 */
function whenOrphaned(react) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    react();
  }, 300);
  timer.unref();
}
