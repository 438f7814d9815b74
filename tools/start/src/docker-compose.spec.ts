import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { DCLinter } from 'dclint';
import { parse } from 'yaml';
import { urlVariables } from './environment';
import { allocator, heapOptions } from './heap';
import { databaseNames, subgraphNames } from './subgraphs';
import { workspaceRoot } from './workspace-root';

/** dclint's own types cannot be resolved, because its imports have no extensions. */
interface LintResult {
  messages: { type: string; message: string }[];
}

interface ComposeService {
  command?: string[];
  entrypoint?: string[];
  profiles?: string[];
  depends_on?: Record<string, { condition: string }>;
  environment: Record<string, string>;
  healthcheck?: object;
  networks: string[];
  ports?: string[];
  restart: string;
}

interface Compose {
  services: Record<string, ComposeService>;
  networks: Record<string, { internal?: boolean }>;
}

const file = join(workspaceRoot, 'docker-compose.yml');
const source = readFileSync(file, 'utf8');
const { services, networks } = parse(source, { merge: true }) as Compose;
const running = [...databaseNames, 'gateway'];

/**
 * What dclint, which includes the schema of the compose specification, reports as an error; its rules on
 * ordering are not ours.
 */
function errorsOf(content: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bien-cuong-compose-'));
  const path = join(folder, 'docker-compose.yml');
  writeFileSync(path, content);
  const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  const results: LintResult[] = linter.lintFiles([path], false);
  rmSync(folder, { recursive: true });
  return results.flatMap(({ messages }) =>
    messages.filter(({ type }) => type === 'error').map(({ message }) => message),
  );
}

it('follows the compose specification', () => {
  expect(errorsOf(source)).toEqual([]);
});

it.each([
  ['an unknown key', source.replace('    healthcheck:', '    healthchek:')],
  ['a wrong condition', source.replace('service_healthy', 'service_well')],
  ['a key of the wrong type', source.replace('retries: 12', 'retries: { times: 12 }')],
])('would not pass with %s', (_, broken) => {
  expect(broken).not.toBe(source);
  expect(errorsOf(broken)).not.toEqual([]);
});

it('publishes the gateway only, on this machine only', () => {
  const published = Object.entries(services).filter(([, { ports }]) => ports);
  expect(published.map(([name, { ports }]) => [name, ports])).toEqual([
    ['gateway', ['127.0.0.1:${PORT:-4000}:4000']],
  ]);
  const outside = Object.keys(networks).filter((name) => !networks[name]?.internal);
  expect(
    Object.keys(services).filter((name) => services[name]?.networks.some((one) => outside.includes(one))),
  ).toEqual(['gateway']);
});

describe('the image', () => {
  const dockerfile = readFileSync(join(workspaceRoot, 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, '');
  const copied = [...dockerfile.matchAll(/cp -a --parents (.*) \/(?:built|installed)/g)]
    .flatMap(([, paths = '']) => paths.split(' '))
    .filter((path) => !path.startsWith('{'));
  /** The paths in the file below the platform's folder: programs, folders and files that services read. */
  const named = Object.values(services).flatMap(
    ({ command = [], entrypoint = [], environment = {}, healthcheck }) => {
      const check = (healthcheck as { test?: string[] } | undefined)?.test ?? [];
      const said = [...command, ...entrypoint, ...check, ...Object.values(environment).map(String)];
      return said.flatMap((text) => text.split(',')).filter((text) => /^(?:apps|libs|tools)\//.test(text));
    },
  );

  it('has every file that a service reads', () => {
    const isCopied = (file: string) =>
      copied.some((path) => matchesGlob(file, path) || matchesGlob(file, `${path}/**`));
    expect(named).toEqual(
      expect.arrayContaining(['apps/identity/persisted-documents.json', 'tools/start/dist/healthy.js']),
    );
    expect([...new Set(named)].filter((file) => !isCopied(file))).toEqual([]);
  });
});

it('has no password of its own and starts with none missing', () => {
  const passwords = source.match(/\$\{(?:POSTGRES|\w+_DATABASE)_PASSWORD[^}]*\}/g) ?? [];
  expect(passwords.length).toBeGreaterThan(8);
  expect(passwords.filter((reference) => !/^\$\{\w+:\?.+\}$/.test(reference))).toEqual([]);
});

it.each(running)('starts, checks and restarts %s as what the build makes', (name) => {
  const service = services[name];
  const program = name === 'gateway' ? 'apps/gateway/dist/main.js' : `apps/${name}/dist/src/main.js`;
  expect(service).toMatchObject({
    command: ['node', program],
    restart: 'unless-stopped',
    healthcheck: { test: ['CMD', 'node', 'tools/start/dist/healthy.js'] },
  });
});

it('prepares the databases before the subgraphs start, and starts the gateway when they are healthy', () => {
  for (const name of databaseNames) {
    expect(services[name]?.depends_on).toEqual({ prepare: { condition: 'service_completed_successfully' } });
    expect(services['gateway']?.depends_on?.[name]).toEqual({ condition: 'service_healthy' });
  }
});

it('gives all services an operator’s secret to recognise the gateway', () => {
  const secrets = new Set(running.map((name) => services[name]?.environment['GATEWAY_SECRET']));
  expect([...secrets]).toEqual([expect.stringMatching(/^\$\{GATEWAY_SECRET:\?.+\}$/)]);
});

it('gives the secret that encrypts the keys of sign-in only to the identity provider', () => {
  const told = Object.entries(services).filter(
    ([, { environment }]) => 'IDENTITY_KEYS_SECRET' in environment,
  );
  expect(told.map(([name, { environment }]) => [name, environment['IDENTITY_KEYS_SECRET']])).toEqual([
    ['identity', expect.stringMatching(/^\$\{IDENTITY_KEYS_SECRET:\?.+\}$/)],
  ]);
});

it('makes gateway and subgraphs accept only the tokens of its own provider', () => {
  for (const name of running.filter((each) => each !== 'identity'))
    expect(services[name]?.environment).toMatchObject({
      OIDC_ISSUER: '${PUBLIC_URL:-http://localhost:4000}/identity',
      OIDC_JWKS_URI: 'http://identity:4005/identity/jwks',
    });
});

it('limits the heap of each service, so that one that is overloaded ends and is restarted', () => {
  for (const name of running)
    expect(services[name]?.environment).toMatchObject({
      NODE_OPTIONS: heapOptions[name === 'gateway' || name === 'identity' ? name : 'subgraph'],
      ...allocator,
    });
});

it('gives each subgraph its own database only', () => {
  for (const name of databaseNames) {
    const { DATABASE_URL } = services[name]?.environment ?? {};
    expect(DATABASE_URL).toMatch(
      new RegExp(`^postgres://bien_cuong_${name}:.*@postgres:5432/bien_cuong_${name}$`),
    );
  }
  expect(services['gateway']?.networks).not.toContain('database');
});

it('verifies audit trails in a container that is started by hand, with the databases of the subgraphs and identity', () => {
  const service = services['audit-verify'];
  expect(service).toMatchObject({
    profiles: ['audit'],
    entrypoint: ['node', 'tools/start/dist/audit-verify.js'],
    networks: ['database'],
  });
  const theirs = databaseNames.map((name) => services[name]?.environment['DATABASE_URL']);
  expect(urlVariables(databaseNames).map((name) => service?.environment[name])).toEqual(theirs);
});

it('keeps the files of all subgraphs in a volume, unless there is an S3 store', () => {
  for (const name of subgraphNames) {
    expect(services[name]).toMatchObject({
      volumes: ['files:/files'],
      environment: { FILES_DIR: '${FILES_DIR-/files}' },
    });
  }
});

describe('what an operator may set', () => {
  const gateway = ['gateway'];
  const identity = ['identity'];
  const subgraphs: string[] = subgraphNames;
  const asked = [...subgraphs, ...gateway];
  const counting = [...subgraphs, ...identity, ...gateway];

  it.each([
    ['ADMINS_NEED_SECOND_FACTOR', identity],
    ['FILE_SCANNER', subgraphs],
    ['IDENTITY_KEYS_SECRET_BEFORE', identity],
    ['MAX_ANSWER_MIB', asked],
    ['MAX_COST', asked],
    ['MAX_FETCHES', gateway],
    ['MAX_VALUES', asked],
    ['METRICS_TOKEN', asked],
    ['OPERATION_TIMEOUT_MS', gateway],
    ['PERSISTED_ONLY', gateway],
    ['REDIS_URL', counting],
    ['REQUESTS_PER_MINUTE', counting],
    ['S3_ACCESS_KEY_ID', subgraphs],
    ['S3_BUCKET', subgraphs],
    ['S3_ENDPOINT', subgraphs],
    ['S3_PATH_STYLE', subgraphs],
    ['S3_REGION', subgraphs],
    ['S3_SECRET_ACCESS_KEY', subgraphs],
    ['STATEMENT_TIMEOUT_MS', subgraphs],
    ['STRICT_CONTRACT', gateway],
    ['SUBGRAPH_TIMEOUT_MS', gateway],
    ['TRUST_PROXY', gateway],
  ])('passes on %s to those that read it, with their own default unless it is set', (variable, readers) => {
    const given = Object.entries(services).flatMap(([name, { environment }]) =>
      variable in environment ? [[name, environment[variable]]] : [],
    );
    expect(given).toEqual(readers.map((name) => [name, `\${${variable}:-}`]));
  });
});
