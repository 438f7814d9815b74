import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '@bien-cuong/postgres';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { Client } from 'pg';
import { databasesOf } from './testing/databases';
import { runToEnd } from './testing/run-to-end';

const verifying = ['tools/start/dist/audit-verify.js'];

jest.setTimeout(180_000);

let dataDir: string;
let platform: RunningPlatform;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-audit-'));
  platform = await startPlatform({ dataDir, mode: 'one' });
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

/** Sends statements to the database of awards as a superuser. */
async function secretly(...statements: string[]): Promise<void> {
  const { server } = await databasesOf(platform);
  const url = new URL(server);
  url.pathname = 'bien_cuong_awards';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

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

it('finds by kept heads what was removed and made good while the platform was stopped', async () => {
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

it('says what to do with a head that is none', async () => {
  const { code, complaint } = await verify('awards');
  expect(code).toBe(1);
  expect(complaint).toContain('"awards" is no head of an audit trail');
});
