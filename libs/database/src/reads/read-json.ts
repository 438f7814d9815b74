import { TooLarge } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';

import { read } from './read';
import { type Sql, sql } from './sql';

/** What one operation has been given so far. */
export interface Received {
  bytes: number;
}

const limits = new WeakMap<DataSource, number>();

/** @param most bytes of JSON that one operation may be given */
export function limitJson(dataSource: DataSource, most: number): void {
  limits.set(dataSource, most);
}

/**
 * The value of an SQL expression that is JSON. PostgreSQL measures it: what is too large is never sent, let alone parsed.
 * @throws TooLarge when it, or all of the operation together, has more bytes than is allowed
 */
export async function readJson(dataSource: DataSource, value: Sql, received: Received): Promise<unknown> {
  const most = limits.get(dataSource) ?? Infinity;
  if (most === Infinity) {
    const [row] = await read<{ answer: unknown }>(dataSource, sql`SELECT ${value} AS answer`);
    return row?.answer ?? null;
  }
  // OFFSET keeps PostgreSQL from writing the value into each place where it is named, and so from making it twice.
  const [row] = await read<{ answer: unknown; bytes: number | null }>(
    dataSource,
    sql`SELECT CASE WHEN pg_column_size(a.answer) <= ${Math.floor(most)}::int THEN a.answer END AS answer,
      pg_column_size(a.answer) AS bytes FROM (SELECT ${value} AS answer OFFSET 0) a`,
  );
  received.bytes += row?.bytes ?? 0;
  if (received.bytes > most) throw new TooLarge(most);
  return row?.answer ?? null;
}
