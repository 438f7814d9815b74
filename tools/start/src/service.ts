import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastWords, type Log, openLog, reasonsFor } from './log-file';
import { OperatorError } from './operator-error';
import { passedOn } from './passed-on';
import { programArguments, workspaceRoot } from './workspace-root';

export interface ServiceOptions {
  name: string;
  /** The built program's path from the root of the checkout. */
  program: string;
  /** Contains the folder of the logs; without it everything is printed. */
  dataDir?: string;
  /** The names of the variables it reads. */
  reads: readonly string[];
  /** Variables for this program only. */
  env: Record<string, string>;
  /** Its URL, without a path. */
  url: string;
}

const PATIENCE = 60_000;

/** One program of the platform: started with its log, watched until it is ready, stopped in time. */
export class Service {
  private child?: ChildProcess;
  private stopping = false;
  private log?: Log;
  /** Resolves with the reason when the program has ended. */
  ended: Promise<string> = Promise.resolve('');

  constructor(readonly options: ServiceOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    const { name, program, dataDir, reads, env } = this.options;
    const log = dataDir === undefined ? undefined : openLog(dataDir, name);
    const output = log?.descriptor ?? 'inherit';
    this.log = log;
    const child = spawn(process.execPath, programArguments(program), {
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

  /**
   * Waits until it answers queries.
   * @param waitingFor called with the parts that are not ready yet
   * @throws OperatorError with the reason when it ends or takes longer than the given milliseconds
   */
  async whenReady(waitingFor?: (parts: string[]) => void, patience = PATIENCE): Promise<void> {
    let reason: string | undefined;
    void this.ended.then((ended) => (reason = ended));
    for (const end = Date.now() + patience; ; await sleep(50)) {
      const { ready, missing } = await healthOf(this.options.url);
      if (ready || this.stopping) return;
      waitingFor?.(missing);
      if (reason !== undefined) throw this.failure(`ended with ${reason}`);
      if (Date.now() >= end) throw this.failure('was not ready in time', missing);
    }
  }

  private failure(what: string, missing: readonly string[] = []): OperatorError {
    const { name } = this.options;
    const waiting = missing.length > 0 ? `, waiting for ${missing.join(', ')}` : '';
    if (!this.log) return new OperatorError(`${name} ${what}${waiting}: see above.`);
    const words = reasonsFor(missing, this.log) || lastWords(this.log);
    const why = words && ` (${words})`;
    return new OperatorError(`${name} ${what}${waiting}${why}: see ${this.log.file}.`);
  }

  /** Asks it to stop; kills it when that takes longer than the given milliseconds. */
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

/** Whether the service at this URL answers queries. */
export const isReady = async (url: string): Promise<boolean> => (await healthOf(url)).ready;

interface Health {
  ready: boolean;
  /** The parts that are not ready. */
  missing: string[];
}

async function healthOf(url: string): Promise<Health> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) });
    if (response.ok) return { ready: true, missing: [] };
    const { parts = {} } = (await response.json()) as { parts?: Record<string, unknown> };
    return { ready: false, missing: Object.keys(parts).filter((part) => parts[part] !== 'up') };
  } catch {
    // Nothing listens there yet, or something without our health check: either way it is not ready.
    return { ready: false, missing: [] };
  }
}
