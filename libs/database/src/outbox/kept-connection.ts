import { setTimeout as sleep } from 'node:timers/promises';

import { Client, type Notification } from 'pg';

export interface ConnectionEvents {
  /** Called when connected; if it throws, the connection is opened again. */
  up(client: Client): Promise<void>;
  down(): void;
  notification?(notification: Notification): void;
}

const retryMs = 250;

/** A dedicated connection that is reopened whenever it was lost. */
export class KeptConnection {
  private client: Client | undefined;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly name: string,
  ) {}

  start(events: ConnectionEvents): void {
    this.running ??= this.run(events);
  }

  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]> {
    return this.alone(async (client) => (await client.query<Row>(sql, values)).rows);
  }

  /** Runs a transaction that no other query of this connection gets into. */
  transaction<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
    return this.alone(async (client) => {
      await client.query('BEGIN');
      try {
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => client.end());
        throw error;
      }
    });
  }

  /** Drops the connection, which is then reopened. */
  reset(): void {
    void this.client?.end().catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.reset();
    await this.running;
  }

  private alone<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
    const result = this.last.then(async () => {
      if (!this.client) throw new Error('Not connected to the database at the moment.');
      return work(this.client);
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  private async run(events: ConnectionEvents): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.connection(events).catch(() => undefined);
      this.client = undefined;
      events.down();
      await sleep(retryMs, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  /** Resolves when the connection ends. */
  private async connection(events: ConnectionEvents): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: this.name,
      connectionTimeoutMillis: 3_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    const ended = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', () => resolve());
    });
    if (events.notification) client.on('notification', events.notification);
    try {
      await client.connect();
      this.client = client;
      await events.up(client);
      if (!this.stopping.signal.aborted) await ended;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
