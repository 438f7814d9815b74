import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearLockedPorts } from 'get-port';
import { Client } from 'pg';
import { isAlive, waitUntil } from './processes';
import { removeEmbeddedPostgres } from './remove-embedded-postgres';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres';

const settings = { fsync: 'off' };
let dataDir: string;
let running: EmbeddedPostgres[];

/** Variables that people set to reach another server with psql. */
const ofLibpq = {
  PGSSLMODE: 'require',
  PGSSLNEGOTIATION: 'direct',
  PGHOST: 'db.invalid',
  PGPORT: '1',
  PGUSER: 'nobody',
  PGOPTIONS: '-c default_transaction_read_only=on',
  PGSERVICE: 'elsewhere',
  PGDATA: '/not/there',
  PGCLIENT_ENCODING: 'latin1',
  PGREPLICATION: 'database',
  PGPASSFILE: '/not/there',
  PGTZ: 'nowhere',
};

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-postgres-'));
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await removeEmbeddedPostgres(dataDir);
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, settings, durable: false });
  running.push(server);
  return server;
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

it('makes a UTF-8 database that does not depend on the locale and can sort in Vietnamese order', async () => {
  const { url } = await start();
  const [{ collation }] = (await ask<{ collation: string }>(
    url,
    `SELECT datlocprovider::text || ':' || datlocale || ':' || pg_encoding_to_char(encoding) AS collation
     FROM pg_database WHERE datname = 'postgres'`,
  )) as [{ collation: string }];
  expect(collation).toBe('b:C.UTF-8:UTF8');
  const order = await ask<{ name: string }>(
    url,
    `SELECT name FROM unnest(ARRAY['Điện Biên', 'Lào Cai', 'An Giang', 'Cao Bằng', 'Đắk Lắk', 'Hà Giang']) name
     ORDER BY name COLLATE "vi-x-icu"`,
  );
  expect(order.map(({ name }) => name)).toEqual([
    'An Giang',
    'Cao Bằng',
    'Đắk Lắk',
    'Điện Biên',
    'Hà Giang',
    'Lào Cai',
  ]);
});

it('is reached whatever the variables of libpq say of other servers, and does not pass them on', async () => {
  Object.assign(process.env, ofLibpq);
  const { url } = await start();
  await ask(url, 'CREATE TABLE written AS SELECT 1');
  const [setting] = await ask(url, `SELECT current_setting('client_encoding') AS encoding`);
  expect(setting).toEqual({ encoding: 'UTF8' });
  expect(Object.keys(process.env).filter((name) => name in ofLibpq)).toEqual([]);
});

it('keeps its data, its password and its port over a stop and a start', async () => {
  const first = await start();
  await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS value');
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  // get-port gives no port twice in a row within one process, but the next real start is another process.
  clearLockedPorts();
  const second = await start();
  expect(second.port).toBe(first.port);
  expect(await ask(second.url, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
});

it('listens on another port when its own is taken', async () => {
  const first = await start();
  await first.stop();
  clearLockedPorts();
  const other = createServer().listen(first.port, '127.0.0.1');
  await once(other, 'listening');
  expect((await start()).port).not.toBe(first.port);
  other.close();
});

it('requires the password and listens on loopback only', async () => {
  const { url, port } = await start();
  await expect(ask(`postgres://postgres:guessed@127.0.0.1:${port}/postgres`, 'SELECT 1')).rejects.toThrow(
    'password',
  );
  expect(await ask(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
});

it('reports that it cannot write, if its log says so, and nothing else', async () => {
  const server = await start();
  expect(server.trouble()).toBeUndefined();
  const told = 'PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device\n';
  appendFileSync(join(dataDir, 'logs', 'postgres.log'), told);
  expect(server.trouble()).toContain('The disk is full: make room on the file system of');
});

it('refuses a data folder whose database is running', async () => {
  await start();
  await expect(start()).rejects.toThrow('in use by another start: stop that one first');
});

it('recovers after the server was killed', async () => {
  const first = await start();
  await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS value');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const second = await start();
  expect(await ask(second.url, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
});

it('does not touch a foreign process whose id is in a stale postmaster.pid', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(
    join(first.cluster, 'postmaster.pid'),
    `${process.pid}\n${first.cluster}\n1\n${first.port}\n`,
  );
  const second = await start();
  expect(second.recovered).toBe(false);
  expect(await ask(second.url, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
});

it('discards a cluster that was made only half', async () => {
  mkdirSync(join(dataDir, 'postgres.new'));
  writeFileSync(join(dataDir, 'postgres.new', 'PG_VERSION'), '18');
  await start();
  expect(existsSync(join(dataDir, 'postgres.new'))).toBe(false);
});

describe('a broken database is explained in one sentence', () => {
  it('when the version file is missing', async () => {
    const { cluster, stop } = await start();
    await stop();
    rmSync(join(cluster, 'PG_VERSION'));
    await expect(start()).rejects.toThrow(/is damaged \(PG_VERSION is missing\): restore it from a backup/);
  });

  it('when the server finds its files damaged', async () => {
    const { cluster, stop } = await start();
    await stop();
    rmSync(join(cluster, 'global', 'pg_control'));
    await expect(start()).rejects.toThrow(/cannot be started \(.*pg_control.*\): restore it from a backup/);
  });

  it('when a setting is wrong', async () => {
    const { cluster, stop } = await start();
    await stop();
    appendFileSync(join(cluster, 'postgresql.conf'), '\nshared_buffers = nonsense\n');
    await expect(start()).rejects.toThrow(/cannot be started \(.+\)/);
  });
});

it('ends the wait when the server ends', async () => {
  const server = await start();
  process.kill(server.pid, 'SIGINT');
  await server.ended;
  expect(await waitUntil(() => !isAlive(server.pid), 1_000)).toBe(true);
});
