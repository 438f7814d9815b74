import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeTrouble } from '@bien-cuong/postgres';

const LIMIT = 10 * 1024 * 1024;

/** Opens a log to append to; one that has grown large is set aside first. */
export function openLog(dataDir: string, name: string): { file: string; descriptor: number; close(): void } {
  const file = join(dataDir, 'logs', `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o600);
  return { file, descriptor, close: () => closeSync(descriptor) };
}

/** The last line that is not part of a stack trace, which mostly says why a program ended; a full disk takes no line. */
export function lastWords(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(-80);
  const words =
    lines.findLast((line) => /\berror\b/i.test(line) && !/^\s+at /.test(line)) ?? lines.at(-1) ?? '';
  return writeTrouble(words, dirname(file))?.replace(/\.$/, '') ?? words.trim().slice(0, 300);
}
