import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '@bien-cuong/postgres';

/** Waits until a condition is true; fails when it is not after the given seconds. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 90,
): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; !(await holds()); await sleep(100)) {
    if (Date.now() > end) throw new Error(`After ${seconds} seconds it still does not hold that ${what}.`);
  }
}

export const stillAlive = (processes: Record<string, number>): string[] =>
  Object.keys(processes).filter((name) => isAlive(processes[name] ?? 0));
