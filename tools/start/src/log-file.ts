import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeTrouble } from '@bien-cuong/postgres';

const LIMIT = 10 * 1024 * 1024;

/** The part of a log that one run of a program writes. */
export interface Log {
  file: string;
  /** Where it begins: everything before was written by earlier runs. */
  from: number;
}

/** Opens a log for appending; one that has grown large is first moved aside. */
export function openLog(dataDir: string, name: string): Log & { descriptor: number; close(): void } {
  const file = join(dataDir, 'logs', `${name}.log`);
  if (sizeOf(file) > LIMIT) renameSync(file, `${file}.1`);
  const from = sizeOf(file);
  const descriptor = openSync(file, 'a', 0o600);
  return { file, from, descriptor, close: () => closeSync(descriptor) };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * The last line that is not part of a stack trace, which usually says why a program ended; empty when the
 * disk was too full to log.
 */
export function lastWords(log: Log): string {
  const lines = linesOf(log).slice(-80);
  const words =
    lines.findLast((line) => /\berror\b/i.test(line) && !/^\s+at /.test(line)) ?? lines.at(-1) ?? '';
  const trouble = writeTrouble(words, dirname(log.file))?.replace(/\.$/, '');
  return trouble ?? messageOf(words).trim().slice(0, 300);
}

/** The last reasons that a gateway logged for parts that are not ready. */
export function reasonsFor(parts: readonly string[], log: Log): string {
  const lines = linesOf(log).map(messageOf);
  const reasons = parts.map((part) => lines.findLast((line) => line.startsWith(`${part} is not ready: `)));
  return reasons.filter((reason) => reason !== undefined).join('; ');
}

const linesOf = ({ file, from }: Log): string[] =>
  readFileSync(file).subarray(from).toString().trim().split('\n');

/** The message in a line for people to read: some programs log JSON. */
function messageOf(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { msg } = JSON.parse(line) as { msg?: unknown };
    return typeof msg === 'string' ? msg : line;
  } catch {
    return line;
  }
}
