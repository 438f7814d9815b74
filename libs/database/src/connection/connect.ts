import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const pauseMs = 1_000;

export interface Connecting {
  /** Resolves with whether it has connected, at the latest when the attempts are ended. */
  connected: Promise<boolean>;
  /** Ends the attempts and the connection. */
  disconnect(): Promise<void>;
}

/**
 * Connects to the database. While it is away, attempts continue in the background; only the first failure is
 * logged.
 */
export async function connect(dataSource: DataSource): Promise<Connecting> {
  const stopped = new AbortController();
  const attempts = (await attempt(dataSource, complain)) || goOnTrying(dataSource, stopped.signal);
  const connected = Promise.resolve(attempts);
  return {
    connected,
    disconnect: async () => {
      stopped.abort();
      await connected;
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}

function complain(error: unknown): void {
  console.error('The database cannot be reached; the attempts go on.', error);
}

async function attempt(dataSource: DataSource, failed?: (error: unknown) => void): Promise<boolean> {
  try {
    await dataSource.initialize();
    return true;
  } catch (error) {
    failed?.(error);
    return false;
  }
}

async function goOnTrying(dataSource: DataSource, stopped: AbortSignal): Promise<boolean> {
  do await sleep(pauseMs, undefined, { signal: stopped }).catch(() => undefined);
  while (!stopped.aborted && !(await attempt(dataSource)));
  return dataSource.isInitialized;
}

/** Whether the database answers. */
export async function isUp(dataSource: DataSource): Promise<'up' | 'down'> {
  return dataSource.query('SELECT 1').then(
    () => 'up',
    () => 'down',
  );
}
