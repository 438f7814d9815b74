import { Client } from 'pg';

const PATIENCE = 10_000;
const LOCKED = 60_000;

/**
 * A connection with time limits, both for connecting and for waiting for locks.
 * @param locked milliseconds that a statement waits for a lock
 */
export async function connect(url: string, locked = LOCKED): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  try {
    await client.connect();
    await client.query(`SET lock_timeout = ${locked}`);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}
