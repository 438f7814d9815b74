import type { Client } from 'pg';
import { connect } from './connect';
import { PostgresError } from './postgres-error';

const OLDEST = 17;

/**
 * Makes sure that a server answers and is new enough.
 * @param url what DATABASE_URL says; its password never appears in a message
 * @throws PostgresError with one sentence that says what to change
 */
export async function requireServer(url: string): Promise<void> {
  const { username, hostname, port } = parse(url);
  let client: Client | undefined;
  try {
    client = await connect(url);
    const { rows } = await client.query<{ version: string }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version`,
    );
    const version = Number(rows[0]?.version);
    if (version < OLDEST) {
      throw new PostgresError(
        `DATABASE_URL leads to PostgreSQL ${version}: use a server of version ${OLDEST} or newer.`,
      );
    }
  } catch (error) {
    if (error instanceof PostgresError) throw error;
    const { message, code } = error as { message?: string; code?: string };
    throw new PostgresError(
      `DATABASE_URL does not lead to a usable PostgreSQL server (${username}@${hostname}:${port || 5432}: ${message || code}): correct it, or unset it to use the embedded database.`,
      { cause: error },
    );
  } finally {
    await client?.end().catch(() => undefined);
  }
}

function parse(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && ['postgres:', 'postgresql:'].includes(parsed.protocol) && parsed.hostname) return parsed;
  throw new PostgresError(
    'DATABASE_URL is not the address of a PostgreSQL server: write it as postgres://user:password@host:5432/postgres, or unset it to use the embedded database.',
  );
}
