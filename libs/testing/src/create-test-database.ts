import { randomBytes } from 'node:crypto';
import { databaseUrl } from '@bien-cuong/postgres';
import { administer } from './administer';
import { testServer } from './environment';

export interface TestDatabase {
  /** The URL for the role that owns the database, as a subgraph would get it. */
  url: string;
  /** The server's URL for its administrator. */
  serverUrl: string;
  /** A database with the same contents and owner; nobody may be connected to this one meanwhile. It is dropped before this one. */
  copy(): Promise<TestDatabase>;
  drop(): Promise<void>;
}

/**
 * A fresh, empty database for one spec file, owned by its own role like a subgraph's.
 * @param serverUrl a server of the spec's own; by default the shared one
 */
export async function createTestDatabase(serverUrl = testServer()): Promise<TestDatabase> {
  const owner = newName();
  await administer(serverUrl, `CREATE ROLE ${owner} LOGIN PASSWORD '${owner}'`);
  const database = await createOwnedBy(owner, { serverUrl, template: 'template0' });
  return {
    ...database,
    drop: async () => {
      await database.drop();
      await administer(serverUrl, `DROP ROLE ${owner}`);
    },
  };
}

const newName = (): string => `test_${randomBytes(6).toString('hex')}`;

async function createOwnedBy(
  owner: string,
  { serverUrl, template }: { serverUrl: string; template: string },
): Promise<TestDatabase> {
  const name = newName();
  await administer(serverUrl, `CREATE DATABASE ${name} OWNER ${owner} TEMPLATE ${template}`);
  return {
    url: databaseUrl(serverUrl, { user: owner, password: owner, database: name }),
    serverUrl,
    copy: () => createOwnedBy(owner, { serverUrl, template: name }),
    drop: () => administer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}
