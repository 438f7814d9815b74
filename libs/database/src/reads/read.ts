import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';

import { type Sql, textOf } from './sql';
import { NO_CONNECTION_LEFT, timedOut } from '../connection/timed-out';

/**
 * Each selection is a different statement, so clients decide how many there are: a connection keeps this
 * many.
 */
const MAX_PREPARED = 200;

const MAX_NAMES = 2_000;
const names = new Map<string, string>();
const prepared = new WeakMap<PoolClient, Set<string>>();

/**
 * Runs one statement that PostgreSQL parses and plans once per connection, and returns plain rows. All reads
 * of a subgraph go through here; TypeORM is used for writes.
 * @throws TimedOut when it took longer than the connection allows
 */
export async function read<Row extends object>(dataSource: DataSource, statement: Sql): Promise<Row[]> {
  const text = textOf(statement);
  const name = nameOf(text);
  const client = await connectionOf(poolOf(dataSource));
  const own = preparedOn(client).add(name);
  dataSource.logger.logQuery(text);
  try {
    return (await client.query<Row>({ name, text, values: [...statement.values] })).rows;
  } catch (error) {
    throw timedOut(error) ?? error;
  } finally {
    client.release(own.size > MAX_PREPARED);
  }
}

/** The pause between two attempts to get a connection. */
const PAUSE = 20;

/**
 * A connection of the pool. Where the server allows no more of them, it waits for one that the pool has, as
 * if the pool were full: other programs on the server may have taken the rest.
 */
async function connectionOf(pool: Pool): Promise<PoolClient> {
  const { connectionTimeoutMillis = 0 } = pool.options;
  for (const end = Date.now() + connectionTimeoutMillis; ; await sleep(PAUSE)) {
    try {
      return await pool.connect();
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== NO_CONNECTION_LEFT || Date.now() > end) throw timedOut(error) ?? error;
    }
  }
}

function poolOf(dataSource: DataSource): Pool {
  if (!dataSource.isInitialized) throw new Error('The database has not been reached yet.');
  return (dataSource.driver as PostgresDriver).master;
}

/** The same text has the same name in every process and connection. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MAX_NAMES) names.clear();
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/** The names of the statements that a connection has prepared; with too many, the connection is replaced. */
function preparedOn(client: PoolClient): Set<string> {
  const known = prepared.get(client);
  if (known) return known;
  // The pool only listens for errors while a connection is idle; without a listener, losing one in use would
  // end the process.
  client.on('error', () => undefined);
  const made = new Set<string>();
  prepared.set(client, made);
  return made;
}
