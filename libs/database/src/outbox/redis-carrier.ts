import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import type { Carrier, CarrierEvents } from './carrier';
import { KeptConnection } from './kept-connection';
import { readJson } from './read-json';
import { RedisPair } from './redis-pair';

export interface RedisOptions {
  databaseUrl: string;
  redisUrl: string;
  /** The subgraph's name: only its own processes get the messages. */
  name: string;
}

/** How often writes by hand are looked for; those of this service are published at once. */
const relayMs = 200;
const retryMs = 250;
/**
 * An arbitrary number. The processes of a subgraph relay one after the other, so that none publishes ahead of
 * another's changes.
 */
const RELAY_LOCK = 19_890_303;

/** Redis between the processes: rows of the outbox are published, then deleted. Needs no LISTEN. */
export class RedisCarrier implements Carrier {
  private readonly connection: KeptConnection;
  private readonly stopping = new AbortController();
  private pair: RedisPair | undefined;
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
        // Tried again below; until then no promise is given.
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

  /** Everything committed before the call is published by it, or was before. */
  private relay(): Promise<void> {
    return this.connection.transaction(async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [RELAY_LOCK]);
      const { rows } = await client.query<{ table: string }>(
        'DELETE FROM outbox RETURNING table_name AS table',
      );
      if (rows.length > 0) await this.publish({ tables: [...new Set(rows.map(({ table }) => table))] });
    });
  }

  private async publish(content: Published): Promise<void> {
    if (!this.pair) throw new Error('Not connected to Redis at the moment.');
    await this.pair.publish(JSON.stringify(content));
  }
}

const publishedSchema = z.union([
  z.object({ message: z.string() }),
  z.object({ tables: z.array(z.string()) }),
]);

type Published = z.infer<typeof publishedSchema>;

/** Foreign messages are ignored. */
function dispatch(text: string, events: CarrierEvents): void {
  const published = readJson(publishedSchema, text);
  if (published && 'tables' in published) events.changed();
  else if (published) events.message(published.message);
}
