import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const bin = resolve(__dirname, '../bin');
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'bien-cuong-bootstrap-'));
  write('package.json', '{ "name": "empty", "version": "1.0.0" }');
  write(
    'package-lock.json',
    '{ "name": "empty", "version": "1.0.0", "lockfileVersion": 3, "packages": {} }',
    1_000,
  );
});
afterEach(() => rmSync(checkout, { recursive: true }));

function write(file: string, content: string, modified = 2_000): void {
  mkdirSync(dirname(join(checkout, file)), { recursive: true });
  writeFileSync(join(checkout, file), content);
  utimesSync(join(checkout, file), modified, modified);
}

/** The modules run before anything is compiled or installed, so they are tested in a separate process. */
function evaluate(module: string, expression: string, env: NodeJS.ProcessEnv = {}) {
  const script = `import { pathToFileURL } from 'node:url';
    const module = await import(pathToFileURL(${JSON.stringify(join(bin, module))}));
    try { console.log(String(${expression})) } catch (error) { console.log(error.message) }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', checkout], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return stdout.trim().split('\n').at(-1);
}

const installNeeded = () => evaluate('install.mjs', 'module.installNeeded(process.argv.at(-1))');

const install = (env?: NodeJS.ProcessEnv) =>
  evaluate('install.mjs', 'module.install(process.argv.at(-1))', env);

describe('the installation', () => {
  it('is needed in a fresh clone', () => {
    expect(installNeeded()).toBe('true');
  });

  it('is not needed when what is installed is newer than the lockfile', () => {
    write('node_modules/.package-lock.json', '{}');
    write('node_modules/node/bin/node', '');
    expect(installNeeded()).toBe('false');
  });

  it('is needed again when the lockfile is newer', () => {
    write('node_modules/.package-lock.json', '{}');
    write('node_modules/node/bin/node', '');
    write('package-lock.json', '{}', 3_000);
    expect(installNeeded()).toBe('true');
  });

  it.each([['node_modules/.package-lock.json'], ['node_modules/node/bin/node']])(
    'is needed when it was interrupted and only %s is there',
    (file) => {
      write(file, '{}');
      expect(installNeeded()).toBe('true');
    },
  );

  it('is explained in one sentence when it fails', () => {
    write('package-lock.json', '{ not json');
    expect(install()).toBe(
      'The installation failed for the reason npm gives above: check the network and the free disk space, then start again.',
    );
  });

  it('says so when it did not bring Node, and does not go on without', () => {
    expect(install()).toMatch(/^The installation did not bring the Node of package-lock\.json/);
  });
});

describe('the installation, whatever npm is told elsewhere', () => {
  const node = { name: 'node', version: '1.0.0', scripts: { preinstall: 'node make.js' } };
  const making = `const { mkdirSync, writeFileSync } = require('node:fs');
    mkdirSync('bin'); writeFileSync('bin/node', '');`;

  /** A checkout like ours: Node is a development dependency, made by an install script of its package. */
  beforeEach(() => {
    write('package/package.json', JSON.stringify(node));
    write('package/make.js', making);
    for (const name of ['node', 'other']) {
      write('package/package.json', JSON.stringify({ ...node, name }));
      spawnSync('tar', ['-czf', `${name}.tgz`, 'package'], { cwd: checkout });
    }
    const devDependencies = { node: 'file:node.tgz', other: 'file:other.tgz' };
    const root = { name: 'like-ours', version: '1.0.0', devDependencies };
    const entry = (name: string) => ({
      version: '1.0.0',
      resolved: `file:${name}.tgz`,
      dev: true,
      hasInstallScript: true,
    });
    const packages = {
      '': root,
      'node_modules/node': entry('node'),
      'node_modules/other': entry('other'),
    };
    write('package.json', JSON.stringify({ ...root, allowScripts: { node: true, other: false } }));
    write('package-lock.json', JSON.stringify({ ...root, lockfileVersion: 3, packages }), 1_000);
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['that this is production, as the machine', { NODE_ENV: 'production' }],
    [
      'that this is production, in all its ways',
      { npm_config_omit: 'dev', npm_config_production: 'true', NPM_CONFIG_ONLY: 'prod' },
    ],
    [
      'to run no scripts, link no programs and only to say what it would do',
      { npm_config_ignore_scripts: 'true', npm_config_bin_links: 'false', npm_config_dry_run: 'true' },
    ],
  ])('told %s, is whole after once, and runs the scripts of those that need them', (_, env) => {
    expect(install(env)).toBe('undefined');
    expect(existsSync(join(checkout, 'node_modules/other/make.js'))).toBe(true);
    expect(existsSync(join(checkout, 'node_modules/other/bin'))).toBe(false);
    expect(installNeeded()).toBe('false');
  });
});

it('knows a full disk by what programs print', () => {
  const printed = [
    'NX  ENOSPC: no space left on device, write',
    'error: could not write: No space left on device',
    'EDQUOT: disk quota exceeded, open',
    "error TS2304: Cannot find name 'x'",
  ];
  const full = `${JSON.stringify(printed)}.map(module.saysDiskFull)`;
  expect(evaluate('explain.mjs', full)).toBe('true,true,true,false');
  expect(evaluate('explain.mjs', "module.diskFull('/srv')")).toBe(
    'The disk is full: make room on the file system of /srv, then start again.',
  );
});

it.each(['18.20.4', '8.0.0'])('refuses Node %s in one sentence', (version) => {
  expect(evaluate('node-version.mjs', `module.requireNode('${version}')`)).toBe(
    `Biên Cương needs Node 20 or newer to start and this is Node ${version}: install a newer one from https://nodejs.org and start again.`,
  );
});

it.each(['20.0.0', '24.21.0'])('accepts Node %s', (version) => {
  expect(evaluate('node-version.mjs', `module.requireNode('${version}')`)).toBe('undefined');
});

it.each(['start', 'subgraph', 'test'])('explains npm %s without installing anything', (command) => {
  const { stdout, status } = spawnSync(process.execPath, [join(bin, 'run.mjs'), command, '--help'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^npm /);
  expect(status).toBe(0);
});
