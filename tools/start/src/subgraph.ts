import { rmSync, writeFileSync } from 'node:fs';
import { type EmbeddedPostgres, freePort } from '@bien-cuong/postgres';
import { holdDataFolder, makeDataFolder, runRecordFile } from './data-folder';
import { type Database, openDatabase, provisionDatabases } from './database';
import { readSubgraphEnvironment, type SharedEnvironment } from './environment';
import { keepAlive } from './keep-alive';
import { keptDatabase } from './kept-database';
import { clearLeftOvers } from './left-overs';
import { OperatorError } from './operator-error';
import { requirePort } from './ports';
import { prepareDatabase } from './prepare-database';
import { Report } from './report';
import { runningServer } from './running-server';
import { runUntilStopped } from './run-until-stopped';
import type { Service } from './service';
import { subgraphService } from './service-kinds';
import { isSubgraph, type Subgraph, subgraphNames, subgraphPorts } from './subgraphs';

let server: EmbeddedPostgres | undefined;
/** The last attempt to start it, so that a stop during a start waits for what it has to stop. */
let starting: Promise<unknown> = Promise.resolve();
let service: Service | undefined;
let recordFile: string | undefined;
const stopped = new AbortController();

async function run(): Promise<void> {
  const name = readName(process.argv[2]);
  const env = readSubgraphEnvironment();
  const port = env.PORT ? await requirePort(env.PORT) : await freePort(subgraphPorts[name]);
  const databaseUrl = (await openOrJoin(env))[name];
  await prepareDatabase(name, { url: databaseUrl, seed: env.SEED });
  service = subgraphService({ name, port, databaseUrl, keptIn: env.DATA_DIR });
  service.start();
  await service.whenReady();
  const url = `http://localhost:${port}`;
  tell(name, url);
  process.send?.({
    type: 'ready',
    url,
    processes: { [name]: service.pid },
    services: { [name]: service.options.url },
  });
  const { ended } = service;
  await Promise.race([ended, keepServer(env)]);
  throw new OperatorError(`${name} ended with ${await ended}: see above.`);
}

/**
 * Keeps the server running until it is stopped, where it is our own; a platform restarts its server itself.
 */
async function keepServer({ DATA_DIR: dataDir }: SharedEnvironment): Promise<void> {
  if (!server) return;
  const replace = async (attempt: Promise<EmbeddedPostgres>) => {
    starting = attempt;
    server = await attempt;
    record(dataDir, server);
  };
  await keepAlive(keptDatabase({ dataDir, current: () => server, replace }), new Report(), stopped.signal);
}

function tell(name: Subgraph, url: string): void {
  const lines = [
    `${name} runs alone on its own database; entities of other subgraphs show as bare keys.`,
    `  GraphiQL  ${url}/graphiql`,
    `  GraphQL   ${url}/graphql`,
    `  Health    ${url}/health/ready`,
    'It listens on 127.0.0.1 only. Ctrl-C stops it.',
  ];
  console.log(lines.join('\n'));
}

function readName(name = ''): Subgraph {
  if (isSubgraph(name)) return name;
  throw new OperatorError(`Say which subgraph to start: npm run subgraph -- ${subgraphNames.join(' | ')}.`);
}

/** The database of a running platform on the same folder, or one of our own. */
async function openOrJoin(env: SharedEnvironment): Promise<Database['urls']> {
  const { DATA_DIR } = env;
  makeDataFolder(DATA_DIR);
  const running = runningServer(DATA_DIR);
  try {
    if (env.DATABASE_URL === undefined) holdDataFolder(DATA_DIR);
  } catch (error) {
    if (!(error instanceof OperatorError) || running === undefined) throw error;
    return provisionDatabases(DATA_DIR, running, true);
  }
  return openOwn(env);
}

async function openOwn(env: SharedEnvironment): Promise<Database['urls']> {
  if (env.DATABASE_URL === undefined) await clearLeftOvers(env.DATA_DIR);
  const database = await openDatabase(env);
  ({ server } = database);
  if (server) record(env.DATA_DIR, server);
  return database.urls;
}

function record(dataDir: string, { port, pid }: EmbeddedPostgres): void {
  recordFile = runRecordFile(dataDir);
  const noted = { pid: process.pid, postgresPort: port, processes: { postgres: pid } };
  writeFileSync(recordFile, `${JSON.stringify(noted)}\n`, { mode: 0o600 });
}

async function stop(): Promise<void> {
  stopped.abort();
  await service?.stop(3_000);
  await starting.catch(() => undefined);
  await server?.stop();
  if (recordFile) rmSync(recordFile, { force: true });
}

void runUntilStopped({ run, stop });
