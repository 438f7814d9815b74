// Starts platforms of its own: starting, killing and stopping is what it is about.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '@bien-cuong/postgres';
import { OwnPostgres, type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { ask } from './testing/ask';
import { damageDatabase } from './testing/damage-database';
import { stillAlive, until } from './testing/processes';
import { runToEnd } from './testing/run-to-end';
import { statusOf } from './testing/status-of';

const main = ['tools/start/dist/main.js'];
const services = ['provinces', 'movements', 'personnel', 'awards', 'gateway'];
const review = `{ province(code: "04") { name reviews { id commendations { id } } units { nodes { id } } } }`;

jest.setTimeout(240_000);

let dataDir: string;
let platform: RunningPlatform;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-start-'));
  platform = await startPlatform({ dataDir });
});

afterAll(async () => {
  await platform.stop();
  await removeEmbeddedPostgres(dataDir);
});

/** The answer of all subgraphs to one query; undefined while it is not complete. */
async function answer(url = platform.url): Promise<object | undefined> {
  const { data, errors } = await ask<{ province: object }>(url, review).catch(() => ({
    data: null,
    errors: [],
  }));
  return errors ? undefined : data?.province;
}

const current = (): Record<string, number> =>
  (JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as { processes: Record<string, number> })
    .processes;

describe('a platform that is ready', () => {
  it('serves the console and answers across the subgraphs on one port', async () => {
    const page = await (await fetch(`${platform.url}/`)).text();
    expect(page).toContain('<div id="root">');
    const { data, errors } = await ask(platform.url, review);
    expect({ data, errors }).toMatchObject({ data: { province: { name: 'Cao Bằng' } }, errors: undefined });
  });

  it.each(services)('has a live and ready %s', async (name) => {
    const url = platform.services[name];
    expect(await statusOf(`${url}/health/live`)).toBe(200);
    expect(await statusOf(`${url}/health/ready`)).toBe(200);
  });

  it('listens on 127.0.0.1 only and says so', async () => {
    expect(platform.output()).toContain('It listens on 127.0.0.1 only');
    for (const url of Object.values(platform.services)) {
      expect(await statusOf(`${url.replace('127.0.0.1', '127.0.0.2')}/health/live`)).toBe(0);
    }
  });

  it('tells where everything is in a few lines', () => {
    expect(platform.output()).toContain(`Console  ${platform.url}/\n`);
    expect(platform.output()).toContain(`GraphQL  ${platform.url}/graphql\n`);
    expect(platform.output().split('\n').length).toBeLessThan(15);
  });
});

describe('a start that cannot go on says why in one sentence', () => {
  const refusal = async (env: Record<string, string>) => {
    const { code, complaint } = await runToEnd(main, { PORT: '0', DATABASE_URL: '', ...env });
    expect(code).toBe(1);
    expect(complaint.split('\n')).toHaveLength(1);
    return complaint;
  };

  it('when another start uses the data folder', async () => {
    expect(await refusal({ DATA_DIR: dataDir })).toBe(
      `The data folder ${dataDir} is in use by another start (process ${platform.processes['supervisor']}, ${platform.url}): stop that one first, or choose another folder with DATA_DIR.`,
    );
  });

  it('when the port is in use', async () => {
    const { port } = new URL(platform.url);
    const other = mkdtempSync(join(tmpdir(), 'bien-cuong-start-'));
    expect(await refusal({ DATA_DIR: other, PORT: port })).toMatch(
      `Port ${port} is in use: stop the program that uses it, or choose another port`,
    );
    await removeEmbeddedPostgres(other);
  });

  it('when the folder cannot be written', async () => {
    expect(await refusal({ DATA_DIR: '/dev/null/data' })).toMatch(
      /^The data folder \/dev\/null\/data cannot be written/,
    );
  });

  it('when DATABASE_URL leads nowhere', async () => {
    const other = mkdtempSync(join(tmpdir(), 'bien-cuong-start-'));
    const env = { DATA_DIR: other, DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/postgres' };
    expect(await refusal(env)).toMatch(/^DATABASE_URL does not lead to a usable PostgreSQL server \(me@127/);
    await removeEmbeddedPostgres(other);
  });
});

describe('what is killed comes back', () => {
  it.each([...services, 'postgres'])('when it is %s, without a hand', async (name) => {
    const pid = current()[name] ?? 0;
    process.kill(pid, 'SIGKILL');
    await until(`${name} has a new process`, () => current()[name] !== pid);
    await until('queries are answered', async () => (await answer()) !== undefined);
    await until('the gateway is ready', async () => (await statusOf(`${platform.url}/health/ready`)) === 200);
  });

  it('when it is the supervisor, at the next start, with the same data', async () => {
    const before = await answer();
    expect(before).toBeDefined();
    const left = current();
    platform.child.kill('SIGKILL');
    await until('the supervisor is gone', () => platform.child.signalCode !== null);
    platform = await startPlatform({ dataDir, env: { PORT: new URL(platform.url).port } });
    expect(await answer()).toEqual(before);
    expect(stillAlive(left)).toEqual([]);
  });
});

it('stops on SIGTERM and leaves no process and no note', async () => {
  const processes = current();
  expect(await platform.stop()).toBe(0);
  expect(stillAlive(processes)).toEqual([]);
  expect(existsSync(join(dataDir, 'running.json'))).toBe(false);
});

it('explains a broken database in one sentence', async () => {
  const { cluster, restore } = damageDatabase(dataDir);
  const { code, complaint } = await runToEnd(main, { DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '' });
  restore();
  expect(code).toBe(1);
  expect(complaint).toMatch(
    new RegExp(`^The database in ${cluster} cannot be started \\(.*\\): restore it from a backup, or move`),
  );
});

describe('with DATABASE_URL', () => {
  /** Its databases have the names that they have on every server, so nobody else can use it meanwhile. */
  let server: OwnPostgres;
  let external: RunningPlatform;

  beforeAll(async () => {
    server = await OwnPostgres.start();
    external = await startPlatform({ mode: 'one', env: { DATABASE_URL: server.url } });
  });

  afterAll(async () => {
    await external.stop();
    await server.remove();
  });

  it('uses that server and embeds none', async () => {
    expect(await answer(external.url)).toMatchObject({ name: 'Cao Bằng' });
    expect(external.processes).not.toHaveProperty('postgres');
    expect(existsSync(join(external.dataDir, 'postgres'))).toBe(false);
  });
});
