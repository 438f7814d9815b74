import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedUrl } from './embedded-url';
import { freePort } from './free-port';
import { FolderInUse, type Held, holdFolder } from './hold-folder';
import { keepSecrets } from './keep-secrets';
import { lastPort } from './last-port';
import { makeCluster } from './make-cluster';
import { makeFolder } from './make-folder';
import { findPlace, type Place } from './place';
import { PostgresError } from './postgres-error';
import { runServer } from './run-server';
import { tailOf } from './server-log';
import { stopLeftOver, stopServer } from './stop-server';
import { writeTrouble } from './write-trouble';

export interface EmbeddedPostgresOptions {
  /**
   * An existing folder for the database. When the server's user cannot reach it, it records where the
   * database is instead.
   */
  dataDir: string;
  /** For a server that replaces one that ended; by default the last port, unless it is taken. */
  port?: number;
  settings?: Record<string, string>;
  /** False for databases that are only needed for one run of the tests. */
  durable?: boolean;
  /** Called with the reason when starting takes long. */
  waitingFor?: (what: string) => void;
}

export interface EmbeddedPostgres {
  /** URL of the database `postgres` for the administrator. */
  url: string;
  port: number;
  pid: number;
  /** The folder of the data. */
  cluster: string;
  /** Whether a server left behind by an earlier start had to be stopped first. */
  recovered: boolean;
  /** Why the server could not write since it was started, in one sentence; undefined when it could. */
  trouble(): string | undefined;
  /** Settled when the server has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE = 20_000;
/** Milliseconds to wait after each way of stopping; the platform has to be gone within 10 seconds. */
const PROMPT = [3_500, 1_500] as const;
const TRANSIENT = /shared memory block|lock file .* already exists|could not (bind|create any TCP)/;

/**
 * Starts the PostgreSQL of a data folder: makes the cluster the first time, cleans up after a killed start,
 * and listens on loopback only, with a password.
 * @throws PostgresError with one sentence that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  let held: Held | undefined;
  try {
    const place = findPlace(options.dataDir);
    held = holdPlace(place);
    return await startHeld(options, place, held);
  } catch (error) {
    held?.release();
    const trouble = error instanceof PostgresError ? undefined : writeTrouble(error, options.dataDir);
    throw trouble === undefined ? error : new PostgresError(trouble, { cause: error });
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
  const { process: server, port, url, trouble } = await runUntilUp(options, place, admin);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  void ended.then(() => held.release());
  const { pid = 0 } = server;
  const { cluster } = place;
  return { url, port, pid, cluster, recovered, trouble, ended, stop: () => stop(server, ended) };
}

async function runUntilUp(options: EmbeddedPostgresOptions, place: Place, password: string) {
  const { dataDir, durable = true, settings = {}, waitingFor } = options;
  makeFolder(join(dataDir, 'logs'), 0o700);
  const log = join(dataDir, 'logs', 'postgres.log');
  for (const end = Date.now() + PATIENCE; ; await sleep(300)) {
    const port = options.port ?? (await freePort(lastPort(place.cluster)));
    const url = embeddedUrl(port, password);
    const outcome = await runServer({
      place,
      port,
      log,
      adminUrl: url,
      settings,
      detached: durable,
      waitingFor,
    });
    if ('process' in outcome) {
      const trouble = () => writeTrouble(tailOf(log, outcome.logStart), place.cluster);
      return { process: outcome.process, port, url, trouble };
    }
    if ('reason' in outcome && TRANSIENT.test(outcome.reason) && Date.now() < end) continue;
    throw new PostgresError(whyNot(outcome, place, log));
  }
}

function whyNot(outcome: { reason: string } | { gaveUp: string }, { cluster }: Place, log: string): string {
  const trouble = 'reason' in outcome && writeTrouble(outcome.reason, cluster);
  if (trouble) return trouble;
  return 'gaveUp' in outcome
    ? `The database in ${cluster} was given up: it ${outcome.gaveUp}. See ${log}, and start again.`
    : `The database in ${cluster} cannot be started (${outcome.reason}): restore it from a backup, or move that folder away to begin with an empty one.`;
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
