import { TooLarge } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import { read } from './read';
import { type Sql, sql } from './sql';

/** How much one operation has read so far. */
export interface Received {
  bytes: number;
}

const limits = new WeakMap<DataSource, number>();

/** @param most bytes of JSON that one operation may read */
export function limitJson(dataSource: DataSource, most: number): void {
  limits.set(dataSource, most);
}

/**
 * The value of an SQL expression that is JSON. PostgreSQL measures it, so that a value that is too large is
 * neither sent nor parsed.
 * @throws TooLarge when it, or the operation in total, has more bytes than allowed
 */
export async function readJson(dataSource: DataSource, value: Sql, received: Received): Promise<unknown> {
  const most = limits.get(dataSource) ?? Infinity;
  if (most === Infinity) {
    const [row] = await read<{ answer: unknown }>(dataSource, sql`SELECT ${value} AS answer`);
    return row?.answer ?? null;
  }
  // OFFSET keeps PostgreSQL from inlining the value wherever it is used, and so from computing it twice.
  const [row] = await read<{ answer: unknown; bytes: number | null }>(
    dataSource,
    sql`SELECT CASE WHEN pg_column_size(a.answer) <= ${Math.floor(most)}::int THEN a.answer END AS answer,
      pg_column_size(a.answer) AS bytes FROM (SELECT ${value} AS answer OFFSET 0) a`,
  );
  received.bytes += row?.bytes ?? 0;
  if (received.bytes > most) throw new TooLarge(most);
  return row?.answer ?? null;
}
