import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceRoot } from '@bien-cuong/testing';

export interface ProgramOptions {
  name: string;
  /** The path from the root of the checkout. */
  script: string;
  args?: string[];
  env?: Record<string, string>;
  /** The only core it may use. */
  core?: number;
}

export interface Program {
  name: string;
  pid: number;
  child: ChildProcess;
  /** Rejects when it ends before it is stopped. */
  failed: Promise<never>;
  stop(): Promise<void>;
}

const PATIENCE = 3_000;
const KEPT = 2_000;

/** Starts a Node program that exchanges messages with this process and ends with it at the latest. */
export function startProgram({ name, script, args = [], env = {}, core }: ProgramOptions): Program {
  const preload = join(workspaceRoot, 'tools/bench/dist/processes/end-with-parent.js');
  const command = [process.execPath, '--require', preload, join(workspaceRoot, script), ...args];
  const bound = core === undefined ? command : ['taskset', '-c', String(core), ...command];
  const child = spawn(bound[0] ?? '', bound.slice(1), {
    cwd: workspaceRoot,
    env: { NODE_ENV: 'production', PATH: '/usr/bin:/bin', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-KEPT)));
  const ended = once(child, 'exit');
  let stopping = false;
  const failed = ended.then(([code]): never => {
    throw new Error(stopping ? `${name} was stopped.` : `${name} ended with ${code}: ${said}`);
  });
  failed.catch(() => undefined);
  const stop = async () => {
    stopping = true;
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(PATIENCE, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await ended;
  };
  return { name, pid: child.pid ?? 0, child, failed, stop };
}

/** The next message from a program. */
export async function nextMessage<Message>({ child, failed }: Program): Promise<Message> {
  const stop = new AbortController();
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: stop.signal }), failed]);
    return message as Message;
  } finally {
    stop.abort();
  }
}
