import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const TAIL = 16_384;

/**
 * Why a server ended: the last severe message of its log, or else its last line, among those after `from`.
 */
export function lastFatal(log: string, from = 0): string | undefined {
  const lines = tailOf(log, from).trim().split('\n');
  const severe = lines.findLast((line) => /(FATAL|PANIC):/.test(line));
  return severe?.replace(/^.*(FATAL|PANIC):\s+/, '') ?? lines.at(-1);
}

/** The end of what was logged after `from`. */
export function tailOf(log: string, from: number): string {
  const file = openSync(log, 'r');
  try {
    const { size } = fstatSync(file);
    const start = Math.max(from, size - TAIL);
    const tail = Buffer.alloc(Math.max(0, size - start));
    readSync(file, tail, 0, tail.length, start);
    return tail.toString('utf8');
  } finally {
    closeSync(file);
  }
}
