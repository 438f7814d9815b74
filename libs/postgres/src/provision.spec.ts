import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { databaseUrl } from './database-url';
import { provision } from './provision';
import { removeEmbeddedPostgres } from './remove-embedded-postgres';
import { requireServer } from './require-server';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres';

const passwords = { awards: 'secret-a', movements: "quo'te" };
let dataDir: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-postgres-'));
  server = await startEmbeddedPostgres({ dataDir, durable: false, settings: { fsync: 'off' } });
});

afterAll(async () => {
  await server.stop();
  await removeEmbeddedPostgres(dataDir);
});

async function run(url: string, ...statements: string[]): Promise<object[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements.slice(0, -1)) await client.query(statement);
    return (await client.query<object>(statements.at(-1) ?? '')).rows;
  } finally {
    await client.end();
  }
}

const inDatabase = (database: string) =>
  databaseUrl(server.url, { user: 'bien_cuong_awards', password: passwords.awards, database });

it('gives each subgraph a database that its role owns', async () => {
  const urls = await provision(server.url, { passwords, exclusive: true });
  expect(await run(urls.movements, 'SELECT current_user::text, current_database()::text')).toEqual([
    { current_user: 'bien_cuong_movements', current_database: 'bien_cuong_movements' },
  ]);
  await run(urls.awards, 'CREATE EXTENSION unaccent', 'CREATE TABLE award (id int)');
});

it.each(['bien_cuong_movements', 'postgres', 'template1'])('keeps the role out of %s', async (database) => {
  await provision(server.url, { passwords, exclusive: true });
  await expect(run(inDatabase(database), 'SELECT 1')).rejects.toThrow('permission denied');
});

it('gives the role no rights on the server', async () => {
  const { awards } = await provision(server.url, { passwords, exclusive: true });
  await expect(run(awards, 'CREATE DATABASE other')).rejects.toThrow('permission denied');
  await expect(run(awards, 'CREATE ROLE other')).rejects.toThrow('permission denied');
  await expect(run(awards, `SELECT pg_read_file('PG_VERSION')`)).rejects.toThrow('permission denied');
  await expect(run(awards, 'SET ROLE bien_cuong_movements')).rejects.toThrow('permission denied');
});

it('can be repeated, at the same time too, keeps the data and sets new passwords', async () => {
  const { awards } = await provision(server.url, { passwords, exclusive: true });
  await run(awards, 'CREATE TABLE IF NOT EXISTS kept AS SELECT 7 AS value');
  const renewed = { ...passwords, awards: 'renewed' };
  const [urls] = await Promise.all(
    [1, 2].map(() => provision(server.url, { passwords: renewed, exclusive: true })),
  );
  expect(await run(urls?.awards ?? '', 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
  await expect(run(awards, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

it('waits for another start, but not for ever', async () => {
  const other = new Client({ connectionString: server.url });
  await other.connect();
  await other.query('SELECT pg_advisory_lock($1)', [0x62_63]);
  const waiting = provision(server.url, { passwords, exclusive: true, patience: 100 });
  await expect(waiting).rejects.toThrow(
    /^The databases could not be made, because another start .* holds locks/,
  );
  await other.end();
  expect(await provision(server.url, { passwords, exclusive: true })).toHaveProperty('awards');
});

it('works for an administrator who is not a superuser, and does not change a shared server’s own databases', async () => {
  await run(
    server.url,
    `CREATE ROLE operator LOGIN CREATEDB CREATEROLE PASSWORD 'op'`,
    'GRANT CONNECT ON DATABASE postgres TO operator',
  );
  const operator = databaseUrl(server.url, { user: 'operator', password: 'op', database: 'postgres' });
  const urls = await provision(operator, { passwords: { personnel: 'p' }, exclusive: false });
  expect(await run(urls.personnel, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
  await provision(operator, { passwords: { personnel: 'q' }, exclusive: false });
});

describe('an external server', () => {
  it('is accepted when it answers', async () => {
    await expect(requireServer(server.url)).resolves.toBeUndefined();
  });

  it.each([
    ['not-a-url', 'is not the address of a PostgreSQL server'],
    ['mysql://root@localhost/x', 'is not the address of a PostgreSQL server'],
    ['postgres://me:hidden@127.0.0.1:1/postgres', 'me@127.0.0.1:1: connect ECONNREFUSED'],
  ])('is refused in one sentence: %s', async (url, sentence) => {
    await expect(requireServer(url)).rejects.toThrow(sentence);
    await expect(requireServer(url)).rejects.not.toThrow('hidden');
  });

  it('is refused when the password is wrong', async () => {
    const wrong = databaseUrl(server.url, { user: 'postgres', password: 'hidden', database: 'postgres' });
    await expect(requireServer(wrong)).rejects.toThrow('password authentication failed');
  });
});
