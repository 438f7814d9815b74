import { Client } from 'pg';
import { DataSource } from 'typeorm';

import type { SendQuery } from '../find-parts';
import { installAudit } from '../install-audit';
import { type AuditFindings, type AuditHead, verifyAudit } from '../verify-audit';
import { type Addresses, databaseFor } from './database-for';

export const TABLES = ['star_name', { table: 'account', omit: ['password'] }];

export interface AuditedDatabase {
  dataSource: DataSource;
  user: string;
  /** A superuser's separate connection to the same database, for tampering. */
  superuser: Client;
  verify(kept?: AuditHead, unaudited?: string[]): Promise<AuditFindings>;
  close(): Promise<void>;
}

interface Disposable extends Addresses {
  drop(): Promise<void>;
}

/** Opens a database with two audited tables. */
export async function openAudited(database: Disposable): Promise<AuditedDatabase> {
  const dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  const superuser = new Client({ connectionString: databaseFor(database) });
  await superuser.connect();
  await dataSource.query(
    'CREATE TABLE star_name (star int, language text, name text, PRIMARY KEY (star, language))',
  );
  await dataSource.query('CREATE TABLE account (id int PRIMARY KEY, password text)');
  await installAudit(dataSource.createQueryRunner(), TABLES);
  const send: SendQuery = async (sql, values) => (await superuser.query(sql, values)).rows;
  return {
    dataSource,
    superuser,
    user: new URL(database.url).username,
    verify: (kept, unaudited = []) =>
      verifyAudit(send, { kept, unaudited, omitted: { account: ['password'] } }),
    close: async () => {
      await superuser.end();
      await dataSource.destroy();
      await database.drop();
    },
  };
}
