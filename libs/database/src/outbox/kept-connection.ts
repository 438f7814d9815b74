import { setTimeout as sleep } from 'node:timers/promises';

import { Client, type Notification } from 'pg';

export interface ConnectionEvents {
  /** Connected; a throw connects anew. */
  up(client: Client): Promise<void>;
  down(): void;
  notification?(notification: Notification): void;
}

const retryMs = 250;

/** One connection of its own that comes back whenever it was lost. */
export class KeptConnection {
  private client: Client | undefined;
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly url: string,
    private readonly name: string,
  ) {}

  start(events: ConnectionEvents): void {
    this.running ??= this.run(events);
  }

  async query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]> {
    if (!this.client) throw new Error('Not connected to the database at the moment.');
    return (await this.client.query<Row>(sql, values)).rows;
  }

  /** Drops the connection; it comes back by itself. */
  reset(): void {
    void this.client?.end().catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.reset();
    await this.running;
  }

  private async run(events: ConnectionEvents): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.connection(events).catch(() => undefined);
      this.client = undefined;
      events.down();
      await sleep(retryMs, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  /** Lives as long as one connection. */
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
