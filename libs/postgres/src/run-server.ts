import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { program } from './binaries';
import { serverEnvironment } from './environment';
import type { Place } from './place';
import { lastFatal } from './server-log';
import { type Patience, StartWait, usualPatience } from './start-wait';
import { stopServer } from './stop-server';

export interface ServerRun {
  place: Place;
  port: number;
  /** The file that the server's messages go to. */
  log: string;
  adminUrl: string;
  settings: Record<string, string>;
  /**
   * Whether the server gets its own process group: then Ctrl-C does not reach it before the services have
   * stopped.
   */
  detached: boolean;
  patience?: Patience;
  /** Called with the reason when starting takes long. */
  waitingFor?: ((what: string) => void) | undefined;
}

/**
 * How starting a server ended: it accepts connections; or it ended by itself with a reason; or it did
 * neither, was given up and stopped.
 */
export type Outcome =
  | { process: ChildProcess; /** Where this run's messages begin in the log. */ logStart: number }
  | { reason: string }
  | { gaveUp: string };

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Each service keeps up to 11 connections; subgraphs may run alone beside a platform, and the bench runs
  // two platforms on one server.
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Starts the server and waits until it accepts connections; replaying its log may take long, within reason.
 */
export async function runServer(run: ServerRun): Promise<Outcome> {
  const { process: server, ended, logStart } = spawnServer(run);
  const wait = new StartWait(run.patience ?? usualPatience);
  let running = true;
  void ended.then(() => (running = false));
  while (running) {
    const refusal = await tryToConnect(run.adminUrl);
    if (!refusal) return { process: server, logStart };
    const outcome = wait.judge(refusal);
    if (outcome) return (await end(server), outcome);
    if (wait.isReplaying) run.waitingFor?.('its log to be replayed after a crash');
    await Promise.race([ended, sleep(30)]);
  }
  return { reason: lastFatal(run.log, logStart) || `it ended with ${await ended}` };
}

function spawnServer({ place, port, log, settings, detached }: ServerRun) {
  const file = openSync(log, 'a', 0o600);
  const logStart = statSync(log).size;
  const flags = Object.entries({ ...ALWAYS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = spawn(
    program(place.binaries, 'postgres'),
    ['-D', place.cluster, '-p', String(port), ...flags],
    {
      ...place.user,
      cwd: place.home,
      env: serverEnvironment,
      stdio: ['ignore', file, file],
      detached,
    },
  );
  closeSync(file);
  const ended = new Promise<string>((resolve) => {
    server.on('error', (error) => resolve(error.message));
    server.on('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  return { process: server, ended, logStart };
}

async function end({ pid }: ChildProcess): Promise<void> {
  if (pid !== undefined) await stopServer(pid);
}

async function tryToConnect(adminUrl: string): Promise<{ code?: string; message?: string } | undefined> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error as { code?: string };
  } finally {
    await client.end().catch(() => undefined);
  }
}
