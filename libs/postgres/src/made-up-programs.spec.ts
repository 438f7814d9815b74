import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCluster } from './make-cluster';
import type { Place } from './place';
import { isAlive } from './processes';
import { runServer } from './run-server';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bien-cuong-programs-'));
  mkdirSync(join(home, 'bin'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** A place where the program of that name is replaced by a shell script. */
function placeWith(name: 'initdb' | 'postgres', script: string): Place {
  const file = join(home, 'bin', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { home, cluster: join(home, 'postgres'), binaries: { folder: home, version: '18' }, user: {} };
}

const run = (place: Place) => ({
  place,
  port: 1,
  log: join(home, 'log'),
  settings: {},
  detached: false,
  adminUrl: 'postgres://postgres:secret@127.0.0.1:1/postgres',
  patience: { silent: 200, replaying: 200 },
});

describe('a cluster that cannot be made', () => {
  it.each([
    ['No space left on device', 'The disk is full: make room on the file system of'],
    ['Disk quota exceeded', 'The disk quota is used up'],
    ['Read-only file system', 'can only be read'],
    ['Permission denied', 'correct its owner and permissions'],
    ['Cannot allocate memory', '(initdb: error: could not write to file: Cannot allocate memory)'],
  ])('is explained by its reason and not by what is cleaned up after it: %s', async (reason, sentence) => {
    const place = placeWith(
      'initdb',
      `echo 'initdb: error: could not write to file: ${reason}' >&2
       echo 'initdb: removing contents of data directory "${home}"' >&2
       exit 1`,
    );
    await expect(makeCluster(place, 'secret', false)).rejects.toThrow(sentence);
    expect(readdirSync(home)).toEqual(['bin']);
  });
});

describe('a server that does not come up', () => {
  it('is given up and stopped when it prints nothing', async () => {
    const outcome = await runServer(run(placeWith('postgres', `echo $$ > ${home}/pid; exec sleep 60`)));
    expect(outcome).toEqual({
      gaveUp: expect.stringMatching(/^answered nothing but «.*ECONNREFUSED.*» for 0 min$/),
    });
    expect(isAlive(Number(readFileSync(join(home, 'pid'), 'utf8')))).toBe(false);
  });

  it('is reported with its last message when it ends', async () => {
    const script = `echo 'FATAL:  could not create lock file "postmaster.pid": No space left on device'; exit 1`;
    expect(await runServer(run(placeWith('postgres', script)))).toEqual({
      reason: 'could not create lock file "postmaster.pid": No space left on device',
    });
  });

  it('need not be stopped when its program is missing', async () => {
    const place = placeWith('postgres', '');
    rmSync(join(home, 'bin', 'postgres'));
    expect(await runServer(run(place))).toEqual({ reason: expect.stringContaining('ENOENT') });
    expect(isAlive(process.pid)).toBe(true);
  });
});
