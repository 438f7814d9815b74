import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { lastWords, openLog } from './log-file';
import { OperatorError } from './operator-error';
import { passedOn } from './passed-on';
import { workspaceRoot } from './workspace-root';

export interface ServiceOptions {
  name: string;
  /** The built program, from the top of the checkout. */
  program: string;
  /** Has the folder of the logs; without it everything is printed. */
  dataDir?: string;
  /** Names of the variables it reads. */
  reads: readonly string[];
  /** Variables of its own. */
  env: Record<string, string>;
  /** Where it listens, without a path. */
  url: string;
}

const PATIENCE = 60_000;

/** One program of the platform: started with its log, watched until it is ready, stopped in time. */
export class Service {
  private child?: ChildProcess;
  private stopping = false;
  private logFile?: string;
  /** Settled with the reason when the program has ended. */
  ended: Promise<string> = Promise.resolve('');

  constructor(readonly options: ServiceOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    const { name, program, dataDir, reads, env } = this.options;
    const log = dataDir === undefined ? undefined : openLog(dataDir, name);
    const output = log?.descriptor ?? 'inherit';
    this.logFile = log?.file;
    const child = spawn(process.execPath, ['--enable-source-maps', join(workspaceRoot, program)], {
      cwd: workspaceRoot,
      env: { ...passedOn(reads), HOST: '127.0.0.1', ...env },
      stdio: ['ignore', output, output, 'ipc'],
      detached: true,
    });
    log?.close();
    this.child = child;
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    });
  }

  /** Waits until it answers queries. */
  async whenReady(): Promise<void> {
    let reason: string | undefined;
    void this.ended.then((ended) => (reason = ended));
    for (const end = Date.now() + PATIENCE; !(await isReady(this.options.url)); await sleep(50)) {
      if (this.stopping) return;
      if (reason === undefined && Date.now() < end) continue;
      const what = reason === undefined ? 'was not ready in time' : `ended with ${reason}`;
      const why = this.logFile ? ` (${lastWords(this.logFile)}): see ${this.logFile}.` : ': see above.';
      throw new OperatorError(`${this.options.name} ${what}${why}`);
    }
  }

  /** Asks it to stop; ends it when it takes longer than the given milliseconds. */
  async stop(patience: number): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await Promise.race([this.ended, sleep(patience, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await this.ended;
  }
}

/** Whether the service of this address answers queries. */
export async function isReady(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) });
    return ok;
  } catch {
    return false;
  }
}
