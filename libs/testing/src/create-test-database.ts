import { randomBytes } from 'node:crypto';
import { databaseUrl } from '@bien-cuong/postgres';
import { administer } from './administer';
import { testServer } from './environment';

export interface TestDatabase {
  /** For the role that owns it, as a subgraph would get it. */
  url: string;
  /** The server's address for its administrator. */
  serverUrl: string;
  drop(): Promise<void>;
}

/**
 * A fresh, empty database for one spec file, owned by a role of its own like a subgraph's.
 * @param serverUrl of a server of the spec's own; else it is on the one that all share
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
