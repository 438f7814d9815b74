import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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

/** The modules run before anything is compiled or installed, so they are tried in a process of their own. */
function evaluate(module: string, expression: string) {
  const script = `import { pathToFileURL } from 'node:url';
    const module = await import(pathToFileURL(${JSON.stringify(join(bin, module))}));
    try { console.log(String(${expression})) } catch (error) { console.log(error.message) }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', checkout], {
    encoding: 'utf8',
  });
  return stdout.trim().split('\n').at(-1);
}

const installNeeded = () => evaluate('install.mjs', 'module.installNeeded(process.argv.at(-1))');

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
    expect(evaluate('install.mjs', 'module.install(process.argv.at(-1))')).toBe(
      'The installation failed for the reason npm gives above: check the network and the free disk space, then start again.',
    );
  });

  it('is done by npm ci', () => {
    expect(evaluate('install.mjs', 'module.install(process.argv.at(-1))')).toBe('undefined');
  });
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
