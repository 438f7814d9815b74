import { setTimeout as sleep } from 'node:timers/promises';

import type { Carrier, CarrierEvents } from './carrier';
import { KeptConnection } from './kept-connection';
import { RedisPair } from './redis-pair';

export interface RedisOptions {
  databaseUrl: string;
  redisUrl: string;
  /** The subgraph: its processes hear each other and nobody else. */
  name: string;
}

/** How often what was written by hand is looked for; what this service writes is sent at once. */
const relayMs = 200;
const retryMs = 250;
/** Any number: the processes of a subgraph relay one after the other, so that none is ahead of another's changes. */
const RELAY_LOCK = 19_890_303;

/** Redis between the processes: what the outbox holds is published, then deleted. Needs no LISTEN. */
export class RedisCarrier implements Carrier {
  private readonly connection: KeptConnection;
  private readonly stopping = new AbortController();
  private pair: RedisPair | undefined;
  private last: Promise<void> = Promise.resolve();
  private running: Promise<void> | undefined;

  constructor(private readonly options: RedisOptions) {
    this.connection = new KeptConnection(options.databaseUrl, `bien-cuong ${options.name} changes`);
  }

  start(events: CarrierEvents): void {
    this.connection.start({ up: async () => undefined, down: () => undefined });
    this.running ??= this.run(events);
  }

  async send(text: string): Promise<void> {
    await this.relay();
    await this.publish({ message: text });
  }

  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]> {
    return this.connection.query<Row>(sql, values);
  }

  reset(): void {
    this.pair?.close();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.pair?.close();
    await this.running;
    await this.connection.stop();
  }

  private async run(events: CarrierEvents): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const pair = new RedisPair(this.options.redisUrl);
      try {
        await pair.open(`bien-cuong:changes:${this.options.name}`, (text) => dispatch(text, events));
        this.pair = pair;
        events.up();
        await this.relayUntilClosed(pair);
      } catch {
        // Tried again below; until then nobody is promised anything.
      }
      pair.close();
      this.pair = undefined;
      events.down();
      await sleep(retryMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async relayUntilClosed(pair: RedisPair): Promise<void> {
    while (pair.isOpen) {
      await this.relay().catch(() => undefined);
      await Promise.race([pair.closed, sleep(relayMs, undefined, { ref: false })]);
    }
  }

  /** One after the other: they share a connection, and what was committed before the call has to be among them. */
  private relay(): Promise<void> {
    this.last = this.last.catch(() => undefined).then(() => this.relayNow());
    return this.last;
  }

  private async relayNow(): Promise<void> {
    await this.query('BEGIN');
    try {
      await this.query('SELECT pg_advisory_xact_lock($1)', [RELAY_LOCK]);
      const rows = await this.query<{ table: string }>('DELETE FROM outbox RETURNING table_name AS table');
      if (rows.length > 0) await this.publish({ tables: [...new Set(rows.map(({ table }) => table))] });
      await this.query('COMMIT');
    } catch (error) {
      await this.query('ROLLBACK').catch(() => this.connection.reset());
      throw error;
    }
  }

  private async publish(content: Published): Promise<void> {
    if (!this.pair) throw new Error('Not connected to Redis at the moment.');
    await this.pair.publish(JSON.stringify(content));
  }
}

type Published = { message: string } | { tables: string[] };

function dispatch(text: string, events: CarrierEvents): void {
  const published = JSON.parse(text) as Published;
  if ('tables' in published) events.changed(published.tables);
  else events.message(published.message);
}
