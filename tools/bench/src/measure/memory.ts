import { readFileSync } from 'node:fs';

/** Megabytes (10⁶ bytes) of a process that lie in memory: now, and at the most so far; undefined where /proc is not. */
export function memoryOf(pid: number): { now: number; peak: number } | undefined {
  if (process.platform !== 'linux') return undefined;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (key: string) =>
    (Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6;
  return { now: read('VmRSS'), peak: read('VmHWM') };
}
