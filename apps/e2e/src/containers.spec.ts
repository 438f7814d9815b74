// Starts services of its own: each as its container does.
import { once } from 'node:events';
import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { freePort } from '@bien-cuong/postgres';
import {
  createTestDatabase,
  gatewaySecret,
  signIn,
  type TestDatabase,
  workspaceRoot,
} from '@bien-cuong/testing';
import { Client } from 'pg';
import { ask } from './testing/ask';
import { type ComposeService, readComposeFile } from './testing/compose-file';
import { until } from './testing/processes';
import { statusOf } from './testing/status-of';

jest.setTimeout(240_000);

const owners = ['provinces', 'movements', 'personnel', 'awards', 'identity'];
const administrator = { name: 'thu.0001@bien-cuong.invalid', password: 'sông núi cờ bay trên đỉnh' };
const metricsToken = 'a token of thirty-two characters or more';
const passwords = {
  ...Object.fromEntries(owners.map((name) => [`${name.toUpperCase()}_DATABASE_PASSWORD`, `${name}secret`])),
  GATEWAY_SECRET: gatewaySecret,
  IDENTITY_KEYS_SECRET: 'a secret of thirty-two characters or more',
  METRICS_TOKEN: metricsToken,
  ADMIN_EMAIL: administrator.name,
  ADMIN_PASSWORD: administrator.password,
};
const review = `{ province(code: "04") { name reviews { id commendations { id } } units { nodes { id } } } }`;

let database: TestDatabase;
let services: Record<string, ComposeService>;
/** The addresses on this machine of the hosts in the compose file's networks. */
const hosts: Record<string, string> = {};
const running: Record<string, ChildProcess> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  const { host, password } = new URL(database.serverUrl);
  services = readComposeFile({ ...passwords, POSTGRES_PASSWORD: password });
  hosts['postgres:5432'] = host;
  for (const name of [...owners, 'gateway']) {
    hosts[`${name}:${services[name]?.environment['PORT']}`] = `127.0.0.1:${await freePort()}`;
  }
});

afterAll(async () => {
  for (const child of Object.values(running)) await stop(child);
  await database.drop();
});

const addressOf = (name: string): string | undefined =>
  hosts[`${name}:${services[name]?.environment['PORT']}`];

/** The environment of a container, with the hosts of its networks replaced by addresses on this machine. */
function environmentOf(name: string): Record<string, string> {
  const given = Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [
    key,
    Object.entries(hosts).reduce((text, [from, to]) => text.replaceAll(from, to), String(value)),
  ]);
  const own = addressOf(name);
  return {
    ...Object.fromEntries(given),
    HOST: '127.0.0.1',
    ...(own && { PORT: new URL(`http://${own}`).port }),
  };
}

/** Nothing of this process's environment but the PATH. */
const inContainer = (name: string) => ({
  cwd: workspaceRoot,
  env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environmentOf(name) },
});

/** Runs a command with the environment of a container. */
function run(name: string, [command = '', ...args]: string[]): ChildProcess {
  const program = command === 'node' ? process.execPath : command;
  return spawn(program, args, { ...inContainer(name), stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Does the same as `docker compose run --rm audit-verify` with these arguments. */
async function verify(...heads: string[]) {
  const [, ...program] = services['audit-verify']?.entrypoint ?? [];
  const child = spawn(process.execPath, [...program, ...heads], inContainer('audit-verify'));
  const [output, complaint, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitCodeOf(child),
  ]);
  return { code, output, complaint: complaint.trim() };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  return child.exitCode;
}

async function exitCodeOf(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, 'exit')) as [number];
  return code;
}

const isHealthy = async (name: string): Promise<boolean> =>
  (await exitCodeOf(run(name, services[name]?.healthcheck.test.slice(1) ?? []))) === 0;

it('fails to parse while a password is missing', () => {
  expect(() => readComposeFile(passwords)).toThrow('POSTGRES_PASSWORD: set it to');
});

it('prepares the databases once and again', async () => {
  for (const _ of ['first', 'second']) {
    expect(await exitCodeOf(run('prepare', services['prepare']?.command ?? []))).toBe(0);
  }
});

it('starts every service as its container does, and reports it as healthy when it is', async () => {
  expect(await isHealthy('awards')).toBe(false);
  for (const name of [...owners, 'gateway']) running[name] = run(name, services[name]?.command ?? []);
  for (const name of [...owners, 'gateway']) {
    await until(
      `${name} is ready`,
      async () => (await statusOf(`http://${addressOf(name)}/health/ready`)) === 200,
    );
    expect([name, await isHealthy(name)]).toEqual([name, true]);
  }
});

it('serves the console and answers through the gateway, without developer tools', async () => {
  const url = `http://${hosts['gateway:4000']}`;
  expect((await ask(url, review)).status).toBe(401);
  const token = await signIn({ publicUrl: 'http://localhost:4000', url }, administrator);
  const { data, errors } = await ask(url, review, { token });
  expect({ data, errors }).toMatchObject({ data: { province: { name: 'Cao Bằng' } }, errors: undefined });
  expect(await (await fetch(`${url}/`)).text()).toContain('<div id="root">');
  expect((await ask(url, '{ __schema { queryType { name } } }', { token })).errors).toBeDefined();
});

it('shows its metrics to whoever has the token, each service its own', async () => {
  for (const name of ['gateway:4000', 'awards:4004']) {
    const url = `http://${hosts[name]}/metrics`;
    const headers = { authorization: `Bearer ${metricsToken}` };
    expect([(await fetch(url)).status, (await fetch(url, { headers })).status]).toEqual([401, 200]);
  }
});

it('verifies the audit trails of all five databases, names what was altered, and changes nothing', async () => {
  const whole = await verify();
  expect(whole).toMatchObject({ code: 0, complaint: '' });
  const heads = whole.output.match(/^\w+:\d+:[0-9a-f]{64}$/gm) ?? [];
  expect(heads.map((head) => head.split(':')[0])).toEqual(owners);
  const owner = new Client({ connectionString: environmentOf('identity')['DATABASE_URL'] });
  await owner.connect();
  await owner.query('ALTER FUNCTION record_audit() RESET search_path');
  await owner.end();
  const altered = await verify(...heads);
  expect(altered).toMatchObject({ code: 1, complaint: 'The audit trail is broken: identity.' });
  expect(altered.output).toContain(
    'the function record_audit is not as this version makes it: its settings ()',
  );
});

it('stops with its container', async () => {
  for (const name of [...owners, 'gateway']) expect(await stop(running[name] as ChildProcess)).toBe(0);
});
