import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port';
import { FolderInUse, type Held, holdFolder } from './hold-folder';
import { keepSecrets } from './keep-secrets';
import { ADMIN, makeCluster } from './make-cluster';
import { findPlace, type Place } from './place';
import { PostgresError } from './postgres-error';
import { runServer } from './run-server';
import { stopLeftOver, stopServer } from './stop-server';

export interface EmbeddedPostgresOptions {
  /** An existing folder; the database lies in it, or where it says when the server's user cannot reach it. */
  dataDir: string;
  /** For a server that takes the place of one that ended; chosen by the system if not given. */
  port?: number;
  settings?: Record<string, string>;
  /** False for databases that live as long as one run of the tests. */
  durable?: boolean;
}

export interface EmbeddedPostgres {
  /** URL of the database `postgres` for the administrator. */
  url: string;
  port: number;
  pid: number;
  /** Where the data are. */
  cluster: string;
  /** Whether a server that an earlier start left behind had to be stopped first. */
  recovered: boolean;
  /** Settled when the server has ended, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE = 20_000;
/** Milliseconds to wait after each way of asking; the platform has to be gone within 10 seconds. */
const PROMPT = [3_500, 1_500] as const;
const TRANSIENT = /shared memory block|lock file .* already exists|could not (bind|create any TCP)/;

/**
 * Starts the PostgreSQL of a data folder: makes the cluster the first time, clears what a killed start left, and
 * listens on loopback only, with a password.
 * @throws PostgresError with one sentence that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = findPlace(options.dataDir);
  const held = holdPlace(place);
  try {
    return await startHeld(options, place, held);
  } catch (error) {
    held.release();
    throw error;
  }
}

function holdPlace({ home }: Place): Held {
  try {
    return holdFolder(home, 'postgres.lock');
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    throw new PostgresError(`The database in ${home} is in use by another start: stop that one first.`);
  }
}

async function startHeld(
  options: EmbeddedPostgresOptions,
  place: Place,
  held: Held,
): Promise<EmbeddedPostgres> {
  const { dataDir, durable = true } = options;
  const { admin } = keepSecrets(join(dataDir, 'secrets.json'), ['admin']);
  const recovered = existsSync(place.cluster) && (await stopLeftOver(place.cluster));
  await makeCluster(place, admin, durable);
  checkVersion(place);
  const { process: server, port, url } = await runUntilUp(options, place, admin);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  void ended.then(() => held.release());
  const { pid = 0 } = server;
  return { url, port, pid, cluster: place.cluster, recovered, ended, stop: () => stop(server, ended) };
}

async function runUntilUp(options: EmbeddedPostgresOptions, place: Place, password: string) {
  const { dataDir, durable = true, settings = {} } = options;
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const log = join(dataDir, 'logs', 'postgres.log');
  for (const end = Date.now() + PATIENCE; ; await sleep(300)) {
    const port = options.port ?? (await freePort());
    const url = `postgres://${ADMIN}:${password}@127.0.0.1:${port}/postgres`;
    const outcome = await runServer({ place, port, log, adminUrl: url, settings, detached: durable });
    if ('process' in outcome) return { process: outcome.process, port, url };
    if (TRANSIENT.test(outcome.reason) && Date.now() < end) continue;
    throw new PostgresError(
      `The database in ${place.cluster} cannot be started (${outcome.reason}): restore it from a backup, or move that folder away to begin with an empty one.`,
    );
  }
}

function checkVersion({ cluster, binaries }: Place): void {
  const file = join(cluster, 'PG_VERSION');
  const made = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  const [runs = ''] = binaries.version.split('.');
  if (made === runs) return;
  throw new PostgresError(
    made === undefined
      ? `The database in ${cluster} is damaged (PG_VERSION is missing): restore it from a backup, or move that folder away to begin with an empty one.`
      : `The database in ${cluster} was made by PostgreSQL ${made} and this is PostgreSQL ${runs}: restore a dump of it into an empty data folder.`,
  );
}

async function stop(server: ChildProcess, ended: Promise<void>): Promise<void> {
  if (server.exitCode === null && server.signalCode === null && server.pid)
    await stopServer(server.pid, PROMPT);
  await ended;
}
