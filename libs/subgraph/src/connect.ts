import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const pauseMs = 1_000;

/**
 * Connects to the database; while it is away the attempts go on in the background; only the first is complained of.
 * @returns what ends the attempts and the connection
 */
export async function connect(dataSource: DataSource): Promise<() => Promise<void>> {
  const stopped = new AbortController();
  const attempts = (await attempt(dataSource, console.error))
    ? undefined
    : goOnTrying(dataSource, stopped.signal);
  return async () => {
    stopped.abort();
    await attempts;
    if (dataSource.isInitialized) await dataSource.destroy();
  };
}

async function attempt(dataSource: DataSource, complain: (error: unknown) => void): Promise<boolean> {
  try {
    await dataSource.initialize();
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}

async function goOnTrying(dataSource: DataSource, stopped: AbortSignal): Promise<void> {
  do await sleep(pauseMs, undefined, { signal: stopped }).catch(() => undefined);
  while (!stopped.aborted && !(await attempt(dataSource, console.error)));
}

/** Whether the database answers. */
export async function isUp(dataSource: DataSource): Promise<'up' | 'down'> {
  return dataSource.query('SELECT 1').then(
    () => 'up',
    () => 'down',
  );
}
