import { connect } from '@bien-cuong/postgres';
import type { Client } from 'pg';
import { IN_BULK } from './session';
import type { Synthesis } from './synthesis';

const FOREIGN_KEY_VIOLATION = '23503';

/** @returns the number of synthetic rows in each table */
export async function count({ tables }: Synthesis, url: string): Promise<Record<string, number>> {
  return onEachTable(url, Object.entries(tables), async (client, table, synthetic) => {
    const { rows } = await client.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM ${table} WHERE ${synthetic}`,
    );
    return rows[0]?.total ?? 0;
  });
}

/**
 * Deletes only the synthetic rows. Each table is cleared and vacuumed by itself, because foreign key checks
 * of referenced tables would otherwise read its dead rows again and again. It can be interrupted and
 * repeated.
 * @returns the number of rows deleted from each table
 */
export async function remove({ tables }: Synthesis, url: string): Promise<Record<string, number>> {
  return onEachTable(url, Object.entries(tables).reverse(), async (client, table, synthetic) => {
    const { rowCount } = await client
      .query(`DELETE FROM ${table} WHERE ${synthetic}`)
      .catch((error: unknown) => explain(error, table));
    await client.query(`VACUUM (ANALYZE) ${table}`);
    return rowCount ?? 0;
  });
}

function explain(error: unknown, table: string): never {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code !== FOREIGN_KEY_VIOLATION) throw error;
  throw new Error(
    `A real record refers to a synthetic one of the table ${table} (${constraint}): correct that record and remove again.`,
    { cause: error },
  );
}

async function onEachTable(
  url: string,
  tables: [table: string, synthetic: string][],
  work: (client: Client, table: string, synthetic: string) => Promise<number>,
): Promise<Record<string, number>> {
  const client = await connect(url);
  try {
    await client.query(IN_BULK);
    const counts: Record<string, number> = {};
    for (const [table, synthetic] of tables) counts[table] = await work(client, table, synthetic);
    return counts;
  } finally {
    await client.end();
  }
}
