// Starts a platform of its own: starting, killing and stopping is what it is about.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '@bien-cuong/postgres';
import { readRunRecord } from '@bien-cuong/start/data-folder';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { stillAlive, until } from './testing/processes';
import { runToEnd } from './testing/run-to-end';
import { statusOf } from './testing/status-of';

const review = `{ province(code: "04") { name reviews { id commendations { id } } units { nodes { id } } } }`;

jest.setTimeout(240_000);

let dataDir: string;
let platform: RunningPlatform;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-one-'));
  platform = await startPlatform({ dataDir, mode: 'one' });
});

afterAll(async () => {
  await platform.stop();
  await removeEmbeddedPostgres(dataDir);
});

const current = (): Record<string, number> => readRunRecord(dataDir)?.processes ?? {};

async function answer(): Promise<object | undefined> {
  const { data, errors } = await ask<{ province: object }>(platform.url, review).catch(() => ({
    data: null,
    errors: [],
  }));
  return errors ? undefined : data?.province;
}

it('serves everything from one process and says so', async () => {
  expect(Object.keys(platform.processes).sort()).toEqual(['platform', 'postgres', 'supervisor']);
  expect(platform.output()).toContain('Starting Biên Cương, in one process, with');
  expect(await (await fetch(`${platform.url}/`)).text()).toContain('<div id="root">');
  expect(await answer()).toMatchObject({ name: 'Cao Bằng' });
  const ready = await fetch(`${platform.url}/health/ready`);
  expect(Object.keys(((await ready.json()) as { parts: object }).parts).sort()).toEqual([
    'awards',
    'gateway',
    'movements',
    'personnel',
    'provinces',
  ]);
});

it.each(['platform', 'postgres'])('comes back by itself when %s is killed', async (name) => {
  const before = await answer();
  const pid = current()[name] ?? 0;
  process.kill(pid, 'SIGKILL');
  await until(`${name} has a new process`, () => current()[name] !== pid);
  await until('queries are answered', async () => (await answer()) !== undefined);
  await until('it is ready', async () => (await statusOf(`${platform.url}/health/ready`)) === 200);
  expect(await answer()).toEqual(before);
});

it('goes on with the same data in the other mode', async () => {
  const before = await answer();
  const processes = current();
  expect(await platform.stop()).toBe(0);
  expect(stillAlive(processes)).toEqual([]);
  expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
  platform = await startPlatform({ dataDir, mode: 'many' });
  expect(platform.processes).toHaveProperty('awards');
  expect(await answer()).toEqual(before);
});

it('refuses an unknown mode in one sentence', async () => {
  const { code, complaint } = await runToEnd(['tools/start/dist/main.js', '--mode', 'five'], {});
  expect({ code, complaint }).toEqual({
    code: 1,
    complaint: 'There is no mode five: npm start -- --mode one | many.',
  });
});
