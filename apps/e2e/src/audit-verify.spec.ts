// Starts a platform of its own: it tampers with its audit trails, and stops it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '@bien-cuong/postgres';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { Client } from 'pg';
import { databasesOf } from './testing/databases';
import { runToEnd } from './testing/run-to-end';

const verifying = ['tools/start/dist/audit-verify.js'];

jest.setTimeout(240_000);

let dataDir: string;
let platform: RunningPlatform;
let server: string;
let databases: Record<string, string>;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-audit-'));
  platform = await startPlatform({ dataDir, mode: 'one' });
  ({ server, databases } = await databasesOf(platform));
});

afterAll(async () => {
  await platform.stop();
  await removeEmbeddedPostgres(dataDir);
});

const verify = (...args: string[]) =>
  runToEnd([...verifying, ...args], { DATA_DIR: dataDir, DATABASE_URL: '' });

const headsIn = (output: string) => output.match(/^\w+:\d+:[0-9a-f]{64}$/gm) ?? [];

const off = ['audit_record', 'audit_head'].map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`);
const on = [
  ...['chain', 'move_head', 'refuse'].map((name) => ['audit_record', name]),
  ...['refuse', 'refuse_by_hand'].map((name) => ['audit_head', name]),
].map(([table, name]) => `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${name}`);

/**
 * Runs statements on the database of awards as a superuser.
 * @returns the rows of the last one
 */
async function secretly(...statements: string[]): Promise<Record<string, unknown>[]> {
  const url = new URL(server);
  url.pathname = 'bien_cuong_awards';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    for (const statement of statements.slice(0, -1)) await client.query(statement);
    return (await client.query<Record<string, unknown>>(statements.at(-1) ?? '')).rows;
  } finally {
    await client.end();
  }
}

/** What preparing a database would change: its role's password, and who may connect. */
const roles = () =>
  secretly(
    'SELECT rolname, rolpassword FROM pg_authid UNION ALL SELECT datname, datacl::text FROM pg_database',
  );

it('finds every trail whole while the platform runs, and finds the first record that was edited', async () => {
  const whole = await verify();
  expect(whole).toMatchObject({ code: 0, complaint: '' });
  expect(headsIn(whole.output)).toHaveLength(4);
  await secretly(...off, `UPDATE audit_record SET subject = 'nobody' WHERE id = 2`);
  const broken = await verify();
  expect(broken).toMatchObject({ code: 1, complaint: 'The audit trail is broken: awards.' });
  expect(broken.output).toContain('record 2 was edited');
  await secretly(`UPDATE audit_record SET subject = 'seed' WHERE id = 2`);
  const open = await verify();
  expect([open.code, open.output]).toEqual([
    1,
    expect.stringContaining('nothing keeps the table audit_record'),
  ]);
  await secretly(...on);
  expect(await verify()).toMatchObject({ code: 0 });
});

const emptied = `CREATE OR REPLACE FUNCTION record_audit() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$ BEGIN RETURN NULL; END $$`;

it('names a function that was emptied by hand, as the administrator of the server and without the data folder', async () => {
  const elsewhere = () => runToEnd(verifying, { DATA_DIR: join(dataDir, 'none'), DATABASE_URL: server });
  const before = await roles();
  expect(await elsewhere()).toMatchObject({ code: 0, complaint: '' });
  const kept = await secretly(`SELECT pg_get_functiondef('record_audit()'::regprocedure) AS text`);
  await secretly(emptied);
  const broken = await elsewhere();
  expect(broken).toMatchObject({ code: 1, complaint: 'The audit trail is broken: awards.' });
  expect(broken.output).toContain('the function record_audit is not as this version makes it: its body');
  await secretly(String(kept[0]?.['text']));
  expect(await elsewhere()).toMatchObject({ code: 0 });
  expect(await roles()).toEqual(before);
});

it('takes the databases themselves, all or none', async () => {
  const urls = Object.entries(databases).map(([name, url]) => [`${name.toUpperCase()}_DATABASE_URL`, url]);
  const env = { DATA_DIR: join(dataDir, 'none'), DATABASE_URL: '', ...Object.fromEntries(urls) };
  expect(await runToEnd(verifying, env)).toMatchObject({ code: 0, complaint: '' });
  const some = await runToEnd(verifying, { ...env, AWARDS_DATABASE_URL: '' });
  expect(some).toMatchObject({ code: 1, complaint: expect.stringMatching(/^Set all of .* or none\.$/) });
});

it('finds by noted heads what was removed, with the chain repaired, while the platform was stopped', async () => {
  const heads = headsIn((await verify()).output);
  await secretly(
    ...off,
    'DELETE FROM audit_record WHERE id = (SELECT count FROM audit_head)',
    'UPDATE audit_head SET (count, hash) = (SELECT id, hash FROM audit_record ORDER BY id DESC LIMIT 1)',
    ...on,
  );
  await platform.stop();
  expect(await verify()).toMatchObject({ code: 0 });
  const broken = await verify(...heads);
  expect(broken.code).toBe(1);
  expect(broken.output).toMatch(/^awards:\d+:[0-9a-f]{64}\n {2}record \d+ was removed/m);
});

it('says what to do about a malformed head', async () => {
  const { code, complaint } = await verify('awards');
  expect(code).toBe(1);
  expect(complaint).toContain('"awards" is no head of an audit trail');
});
