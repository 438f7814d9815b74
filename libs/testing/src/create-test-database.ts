import { randomBytes } from 'node:crypto';
import { databaseUrl } from '@bien-cuong/postgres';
import { administer } from './administer';
import { testServer } from './environment';

export interface TestDatabase {
  /** The URL for the role that owns the database, as a subgraph would get it. */
  url: string;
  /** The server's URL for its administrator. */
  serverUrl: string;
  drop(): Promise<void>;
}

/**
 * A fresh, empty database for one spec file, owned by its own role like a subgraph's.
 * @param serverUrl a server of the spec's own; by default the shared one
 */
export async function createTestDatabase(serverUrl = testServer()): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(
    serverUrl,
    `CREATE ROLE ${name} LOGIN PASSWORD '${name}'`,
    `CREATE DATABASE ${name} OWNER ${name} TEMPLATE template0`,
  );
  return {
    url: databaseUrl(serverUrl, { user: name, password: name, database: name }),
    serverUrl,
    drop: () => administer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`, `DROP ROLE ${name}`),
  };
}
