import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeTrouble } from '@bien-cuong/postgres';

const LIMIT = 10 * 1024 * 1024;

/** What a program writes from now on. */
export interface Log {
  file: string;
  /** Where it begins: what stands before was written by earlier ones. */
  from: number;
}

/** Opens a log to append to; one that has grown large is set aside first. */
export function openLog(dataDir: string, name: string): Log & { descriptor: number; close(): void } {
  const file = join(dataDir, 'logs', `${name}.log`);
  if (sizeOf(file) > LIMIT) renameSync(file, `${file}.1`);
  const from = sizeOf(file);
  const descriptor = openSync(file, 'a', 0o600);
  return { file, from, descriptor, close: () => closeSync(descriptor) };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The last line that is not part of a stack trace, which mostly says why a program ended; a full disk takes no line. */
export function lastWords(log: Log): string {
  const lines = linesOf(log).slice(-80);
  const words =
    lines.findLast((line) => /\berror\b/i.test(line) && !/^\s+at /.test(line)) ?? lines.at(-1) ?? '';
  const trouble = writeTrouble(words, dirname(log.file))?.replace(/\.$/, '');
  return trouble ?? messageOf(words).trim().slice(0, 300);
}

/** The last that a gateway said of why parts of it are not ready. */
export function reasonsFor(parts: readonly string[], log: Log): string {
  const lines = linesOf(log).map(messageOf);
  const reasons = parts.map((part) => lines.findLast((line) => line.startsWith(`${part} is not ready: `)));
  return reasons.filter((reason) => reason !== undefined).join('; ');
}

const linesOf = ({ file, from }: Log): string[] =>
  readFileSync(file).subarray(from).toString().trim().split('\n');

/** What a line says to a person: some programs log JSON. */
function messageOf(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { msg } = JSON.parse(line) as { msg?: unknown };
    return typeof msg === 'string' ? msg : line;
  } catch {
    return line;
  }
}
