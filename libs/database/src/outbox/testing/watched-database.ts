import { Client } from 'pg';
import { DataSource } from 'typeorm';

import type { Changes } from '../changes';
import { installOutbox, removeOutbox } from '../install-outbox';
import { openChanges } from '../open-changes';

interface Disposable {
  url: string;
  drop(): Promise<void>;
}

const TABLES = ['star', 'moon'];

/**
 * A database with two watched tables, a connection for writing by hand, and processes that follow its
 * changes.
 */
export class WatchedDatabase {
  private readonly processes: Changes[] = [];

  private constructor(
    private readonly database: Disposable,
    readonly hand: Client,
    private readonly dataSource: DataSource,
  ) {}

  static async create(database: Disposable): Promise<WatchedDatabase> {
    const hand = new Client({ connectionString: database.url });
    await hand.connect();
    for (const table of TABLES) await hand.query(`CREATE TABLE ${table} (name text)`);
    const dataSource = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    await installOutbox(dataSource.createQueryRunner(), TABLES);
    return new WatchedDatabase(database, hand, dataSource);
  }

  /** One process of the subgraph. */
  process(redisUrl?: string): Changes {
    const changes = openChanges({
      name: new URL(this.database.url).pathname.slice(1),
      databaseUrl: this.database.url,
      redisUrl,
    });
    this.processes.push(changes);
    return changes;
  }

  async write(...statements: string[]): Promise<void> {
    for (const statement of statements) await this.hand.query(statement);
  }

  /** Cuts the connections with which the processes follow changes. */
  async cut(): Promise<void> {
    await this.hand.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name LIKE '%changes'`,
    );
  }

  async remove(): Promise<unknown[]> {
    await removeOutbox(this.dataSource.createQueryRunner(), TABLES);
    return (await this.hand.query(`SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`))
      .rows;
  }

  async drop(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop()));
    await this.dataSource.destroy();
    await this.hand.end();
    await this.database.drop();
  }
}
