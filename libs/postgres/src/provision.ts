import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { connect } from './connect';
import { databaseUrl } from './database-url';
import { PostgresError } from './postgres-error';

export interface Provisioning<Name extends string> {
  /** The password of each subgraph's role, by the subgraph's name. */
  passwords: Record<Name, string>;
  /**
   * Whether the server serves only the platform. Then the databases that PostgreSQL brings along are closed
   * to everybody else; on a shared server other programs may use them.
   */
  exclusive: boolean;
  /** Milliseconds to wait for locks that others hold. */
  patience?: number;
}

const LOCK = 0x62_63;
const LOCK_NOT_AVAILABLE = '55P03';
const BUSY =
  'The databases could not be made, because another start or another program holds locks on the server: end it, then start again.';

/** The name of a subgraph's database, and of the role that owns it. */
export const databaseName = (subgraph: string): string => `bien_cuong_${subgraph}`;

/**
 * Gives every subgraph its own database, and a role that owns it and can reach nothing else. Can be run again
 * at any time: existing data stay, passwords are set anew.
 * @returns the URL of each subgraph's database for its role
 * @throws PostgresError when somebody else holds the needed locks for too long
 */
export async function provision<Name extends string>(
  adminUrl: string,
  { passwords, exclusive, patience }: Provisioning<Name>,
): Promise<Record<Name, string>> {
  const client = await connect(adminUrl, patience);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const entries = Object.entries<string>(passwords).map(
      ([name, password]) => [databaseName(name), name, password] as const,
    );
    for (const [owner, , password] of entries) await makeDatabase(client, owner, password);
    if (exclusive) await client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC');
    return Object.fromEntries(
      entries.map(([owner, name, password]) => [
        name,
        databaseUrl(adminUrl, { user: owner, password, database: owner }),
      ]),
    ) as Record<Name, string>;
  } catch (error) {
    throw (error as { code?: string }).code === LOCK_NOT_AVAILABLE ? new PostgresError(BUSY) : error;
  } finally {
    await client.end();
  }
}

async function makeDatabase(client: Client, name: string, password: string): Promise<void> {
  const role = escapeIdentifier(name);
  const verb = (await exists(client, 'pg_roles WHERE rolname', name)) ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)}`);
  if (!(await exists(client, 'pg_database WHERE datname', name))) {
    await letAdminHandOver(client, role);
    await client.query(
      `CREATE DATABASE ${role} OWNER ${role} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'`,
    );
  }
  await client.query(`REVOKE ALL ON DATABASE ${role} FROM PUBLIC`);
}

async function exists(client: Client, source: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT FROM ${source} = $1`, [name]);
  return rowCount === 1;
}

/** An administrator who is not a superuser must be a member of a role to give it a database. */
async function letAdminHandOver(client: Client, role: string): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
  );
  if (!rows[0]?.rolsuper) await client.query(`GRANT ${role} TO CURRENT_USER`);
}
