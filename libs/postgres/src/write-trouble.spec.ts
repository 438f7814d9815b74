import { tmpdir } from 'node:os';
import { writeTrouble } from './write-trouble';

const folder = tmpdir();
const failed = (code: string, message: string, path?: string) =>
  Object.assign(new Error(message), { code, ...(path && { path }) });

it.each([
  [
    'initdb',
    'initdb: error: could not write to file "x": No space left on device\ninitdb: removing contents',
  ],
  ['a server', 'FATAL:  could not write lock file "postmaster.pid": No space left on device'],
  ['Node', failed('ENOSPC', 'ENOSPC: no space left on device, write')],
  ['SQLite', failed('ERR_SQLITE_ERROR', 'database or disk is full')],
  ['a statement', failed('53100', 'could not extend file "base/1/2"')],
])('says that the disk is full when %s says so', (_, told) => {
  expect(writeTrouble(told, folder)).toBe(
    `The disk is full: make room on the file system of ${folder}, then start again.`,
  );
});

it.each([
  ['the quota is used up', failed('EDQUOT', 'EDQUOT: disk quota exceeded, write'), 'The disk quota'],
  ['the quota is used up', 'could not write: Disk quota exceeded', 'The disk quota'],
  ['nothing can be written', 'initdb: error: could not create: Read-only file system', 'can only be read'],
  ['nothing can be written', failed('EROFS', 'EROFS: read-only file system, mkdir'), 'can only be read'],
  ['it is closed', 'FATAL:  could not open file "PG_VERSION": Permission denied', 'correct its owner'],
  ['it is closed', failed('EACCES', 'EACCES: permission denied, open', '/x'), 'correct its owner'],
  ['it is closed', 'FATAL:  data directory "/x" has wrong ownership', 'correct its owner'],
])('says that %s', (_, told, sentence) => {
  expect(writeTrouble(told, folder)).toContain(sentence);
});

it.each([
  ['a broken setting', 'FATAL:  invalid value for parameter "shared_buffers"'],
  ['a role without the right', failed('42501', 'permission denied to create database')],
  ['a port', failed('EACCES', 'listen EACCES: permission denied 127.0.0.1:80')],
  ['a missing file', failed('ENOENT', 'ENOENT: no such file', '/x')],
  ['nothing', undefined],
])('says nothing about %s', (_, told) => {
  expect(writeTrouble(told, folder)).toBeUndefined();
});

it('does not explain errors about a missing folder', () => {
  expect(writeTrouble('', '/not/there')).toBeUndefined();
});
