// Starts platforms of its own: starting by npm, and stopping what npm started, is what it is about.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '@bien-cuong/postgres';
import { workspaceRoot } from '@bien-cuong/testing';
import { stillAlive, until } from './testing/processes';
import { statusOf } from './testing/status-of';

jest.setTimeout(300_000);

/** Variables of a shell that are meant for other programs, other servers, or only one of our programs. */
const hostile = {
  PGSSLMODE: 'require',
  PGSSLNEGOTIATION: 'direct',
  PGOPTIONS: '-c default_transaction_read_only=on',
  PGHOST: 'db.invalid',
  PGDATA: '/not/there',
  NODE_PG_FORCE_NATIVE: 'true',
  NODE_USE_ENV_PROXY: '1',
  HTTP_PROXY: 'http://127.0.0.1:9',
  http_proxy: 'http://127.0.0.1:9',
  ADMIN_PASSWORD: 'mật khẩu thử 0001',
  DEMO_PASSWORD: 'mật khẩu thử 0002',
};

let dataDir: string;
let npm: ChildProcess;
let output: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-npm-'));
  output = '';
  npm = spawn('npm', ['start'], {
    cwd: workspaceRoot,
    env: { ...process.env, ...hostile, DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, as a terminal would give it, so that Ctrl-C can be sent to all of it.
    detached: true,
  });
  for (const stream of [npm.stdout, npm.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk));
  await until('it says that it is ready', () => output.includes('Ready after') || npm.exitCode !== null, 240);
});

afterEach(() => removeEmbeddedPostgres(dataDir));

const processes = (): Record<string, number> =>
  (JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as { processes: Record<string, number> })
    .processes;

/** The names of variables that a process got although they are not for it. */
function ofOthers(pid = 0): string[] {
  const file = `/proc/${pid}/environ`;
  const names = existsSync(file) ? readFileSync(file, 'utf8').split('\0') : [];
  return names.filter((each) => /^(ADMIN_PASSWORD|DEMO_PASSWORD|PG|npm_)/.test(each) && !/=$/.test(each));
}

it('builds, starts, says where the console is, and stops on Ctrl-C', async () => {
  const [, console = ''] = /Console {2}(\S+)/.exec(output) ?? [];
  expect(await statusOf(console)).toBe(200);
  expect(output).toMatch(/Built \d+ parts? in/);
  const started = processes();
  const told = existsSync('/proc/self/environ') ? ['supervisor'] : [];
  expect(Object.keys(started).filter((name) => ofOthers(started[name]).length > 0)).toEqual(told);
  process.kill(-(npm.pid ?? 0), 'SIGINT');
  await once(npm, 'close');
  expect(stillAlive(started)).toEqual([]);
});

it('stops when only npm gets the signal', async () => {
  const started = processes();
  npm.kill('SIGTERM');
  await until('everything has stopped', () => stillAlive(started).length === 0, 10);
  expect(output).toContain('Stopped.');
});
