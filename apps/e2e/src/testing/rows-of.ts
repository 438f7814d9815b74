import { Client, type Pool } from 'pg';

/** Runs one statement on a database: by the pool that is given or, of a URL, with its own connection. */
export async function rowsOf<Row>(
  database: string | Pool,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  if (typeof database !== 'string') return (await database.query(statement, values)).rows as Row[];
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query(statement, values);
    return rows as Row[];
  } finally {
    await client.end();
  }
}
