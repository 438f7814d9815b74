import { Client } from 'pg';

const PATIENCE = 10_000;
const LOCKED = 60_000;

/**
 * A connection that is refused in time, and whose statements do not wait for ever for what somebody else has locked.
 * @param locked milliseconds that they wait for that
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
