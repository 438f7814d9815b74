import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isAlive } from '@bien-cuong/postgres';
import { inherited } from './environment';
import { keepAlive } from './keep-alive';
import { freePort } from '@bien-cuong/postgres';
import { Report } from './report';
import { Service } from './service';
import { workspaceRoot } from './workspace-root';

const answering = `
  const server = require('node:http').createServer((_, reply) => reply.end()).listen(process.env.PORT, process.env.HOST);
  process.on('SIGTERM', () => server.close(() => process.exit(0)) && server.closeAllConnections());`;
const telling = `
  require('node:http').createServer((_, reply) => reply.end(JSON.stringify(process.env))).listen(process.env.PORT, process.env.HOST);`;
const deaf = `${answering} process.removeAllListeners('SIGTERM'); process.on('SIGTERM', () => {});`;
/** A service that waits for two others and, like the gateway, logs the reason for one of them. */
const waiting = `
  const parts = { gateway: 'up', weather: 'down', tides: 'down' };
  const tell = (msg) => console.log(JSON.stringify({ level: 40, msg }));
  tell('weather is not ready: POST { __typename } to http://127.0.0.1:9/: no answer within 2000 ms');
  tell('weather is not ready: POST { __typename } to http://127.0.0.1:9/: connect ECONNREFUSED 127.0.0.1:9');
  tell('an error that has nothing to do with it');
  require('node:http').createServer((_, reply) => reply.writeHead(503).end(JSON.stringify({ parts })))
    .listen(process.env.PORT, process.env.HOST);`;
const broken = `console.error('Error: the table is missing'); process.exit(3);`;

let dataDir: string;
const started: Service[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-service-'));
  mkdirSync(join(dataDir, 'logs'));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((service) => service.stop(100)));
  rmSync(dataDir, { recursive: true });
});

async function service(source: string, reads: string[] = []): Promise<Service> {
  const program = join(dataDir, 'program.js');
  writeFileSync(program, source);
  const port = await freePort();
  const made = new Service({
    name: 'awards',
    program: relative(workspaceRoot, program),
    dataDir,
    url: `http://127.0.0.1:${port}`,
    reads,
    env: { PORT: String(port) },
  });
  started.push(made);
  made.start();
  return made;
}

it('is ready when it answers, and stops when it is asked to', async () => {
  const awards = await service(answering);
  await awards.whenReady();
  await awards.stop(5_000);
  expect(await awards.ended).toBe('code 0');
});

it('gets only the variables that it reads', async () => {
  const before = { ...inherited };
  Object.assign(inherited, { ADMIN_PASSWORD: 'a', DEMO_PASSWORD: 'b', METRICS_TOKEN: 'c', PGPASSWORD: 'd' });
  const awards = await service(telling, ['METRICS_TOKEN']);
  for (const name of Object.keys(inherited)) Reflect.deleteProperty(inherited, name);
  Object.assign(inherited, before);
  await awards.whenReady();
  const environment = (await (await fetch(awards.options.url)).json()) as NodeJS.ProcessEnv;
  expect(environment).toMatchObject({ METRICS_TOKEN: 'c', HOST: '127.0.0.1', PATH: expect.any(String) });
  expect(environment['no_proxy']).toContain('127.0.0.1');
  expect(Object.keys(environment).filter((name) => /PASSWORD|^PG|^npm_/.test(name))).toEqual([]);
});

it('reports why it did not start, and where its log is', async () => {
  const awards = await service(broken);
  await expect(awards.whenReady()).rejects.toThrow(
    `awards ended with code 3 (Error: the table is missing): see ${join(dataDir, 'logs/awards.log')}.`,
  );
});

it('reports why it is not ready: what it waits for, and the current reason', async () => {
  const log = join(dataDir, 'logs/awards.log');
  writeFileSync(log, 'weather is not ready: of an earlier start\nError: of an earlier start\n');
  const awards = await service(waiting);
  const told = new Set<string>();
  const ready = awards.whenReady((parts) => told.add(parts.join()), 3_000);
  await expect(ready).rejects.toThrow(
    `awards was not ready in time, waiting for weather, tides (weather is not ready: POST { __typename } to http://127.0.0.1:9/: connect ECONNREFUSED 127.0.0.1:9): see ${log}.`,
  );
  expect([...told].at(-1)).toBe('weather,tides');
});

it.each([
  ['Error: of an earlier start', '', ''],
  ['Error: of an earlier start', "console.log('says something')", ' (says something)'],
  ['', `console.log(JSON.stringify({ level: 50, msg: 'an error in JSON' }))`, ' (an error in JSON)'],
])('quotes nothing of an earlier start (%s)', async (before, source, words) => {
  writeFileSync(join(dataDir, 'logs/awards.log'), `${before}\n`);
  const awards = await service(`${source}; process.exitCode = 3;`);
  await expect(awards.whenReady()).rejects.toThrow(`awards ended with code 3${words}: see `);
});

it('is killed when it does not stop in time', async () => {
  const awards = await service(deaf);
  await awards.whenReady();
  await awards.stop(300);
  expect(await awards.ended).toBe('SIGKILL');
});

it('is restarted after it was killed, with a message, until the platform stops', async () => {
  const awards = await service(answering);
  await awards.whenReady();
  const lines: string[] = [];
  const report = new Report({ isTTY: false, write: (line: string) => lines.push(line) > 0 });
  const stopped = new AbortController();
  const restarted = new Promise<number | undefined>((resolve) => {
    const restart = async () => {
      awards.start();
      await awards.whenReady();
      resolve(awards.pid);
    };
    void keepAlive({ name: 'awards', ended: () => awards.ended, restart }, report, stopped.signal);
  });
  const { pid = 0 } = awards;
  process.kill(pid, 'SIGKILL');
  const successor = (await restarted) ?? 0;
  expect(successor).not.toBe(pid);
  expect(isAlive(successor)).toBe(true);
  expect(lines[0]).toBe('! awards ended (SIGKILL); it is started again.\n');
  stopped.abort();
});
