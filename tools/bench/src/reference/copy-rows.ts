import { subgraphNames, type Subgraph } from '@bien-cuong/start/subgraphs';
import { IN_BULK } from '@bien-cuong/synthesise';
import { Client } from 'pg';

/**
 * Replaces the rows of the reference's tables by those of the subgraphs' databases on the same server, read
 * directly from there, which is much faster than generating the same records again.
 * @param url the reference's database, for the administrator
 */
export async function copyRows(url: string, databases: Record<Subgraph, string>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS postgres_fdw');
    // The triggers and foreign keys have already checked the rows where they come from.
    await client.query('SET session_replication_role = replica');
    await client.query(IN_BULK);
    for (const name of subgraphNames) await copySchema(client, name, new URL(databases[name]));
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

async function copySchema(client: Client, schema: Subgraph, from: URL): Promise<void> {
  const far = `${schema}_far`;
  const literal = (text: string) => client.escapeLiteral(decodeURIComponent(text));
  await client.query(`
    CREATE SERVER IF NOT EXISTS ${far} FOREIGN DATA WRAPPER postgres_fdw
      OPTIONS (host '127.0.0.1', port '${from.port}', dbname ${literal(from.pathname.slice(1))}, fetch_size '10000');
    CREATE USER MAPPING IF NOT EXISTS FOR CURRENT_USER SERVER ${far}
      OPTIONS (user ${literal(from.username)}, password ${literal(from.password)});
    DROP SCHEMA IF EXISTS ${far} CASCADE;
    CREATE SCHEMA ${far};
    IMPORT FOREIGN SCHEMA public FROM SERVER ${far} INTO ${far};`);
  const tables = await tablesOf(client, schema);
  await client.query(`TRUNCATE ${tables.map(({ table }) => `${schema}.${table}`).join(', ')}`);
  for (const { table, columns } of tables) {
    await client.query(`INSERT INTO ${schema}.${table} (${columns}) SELECT ${columns} FROM ${far}.${table}`);
  }
}

interface Table {
  table: string;
  /** Without generated columns. */
  columns: string;
}

/** All tables except those for changes and the audit trail, which every database keeps for itself. */
async function tablesOf(client: Client, schema: string): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT quote_ident(c.table_name) AS table, string_agg(quote_ident(c.column_name), ', ') AS columns
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = $1 AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
       AND c.table_name NOT IN ('outbox', 'change_lease', 'audit_record', 'audit_head')
     GROUP BY c.table_name`,
    [schema],
  );
  return rows;
}
