import type { Carrier, CarrierEvents } from './carrier';
import { KeptConnection } from './kept-connection';

/** PostgreSQL's LISTEN and NOTIFY: notifications are delivered on commit, in the order of the commits. */
export class PostgresCarrier implements Carrier {
  private readonly connection: KeptConnection;

  constructor(url: string, name: string) {
    this.connection = new KeptConnection(url, name);
  }

  start(events: CarrierEvents): void {
    this.connection.start({
      up: async (client) => {
        await client.query('LISTEN changes');
        await client.query('LISTEN change_messages');
        // An hour is enough for everybody else who reads them.
        await client.query(`DELETE FROM outbox WHERE changed_at < now() - interval '1 hour'`);
        events.up();
      },
      down: () => events.down(),
      notification: ({ channel, payload = '' }) =>
        channel === 'changes' ? events.changed() : events.message(payload),
    });
  }

  async send(text: string): Promise<void> {
    await this.query(`SELECT pg_notify('change_messages', $1)`, [text]);
  }

  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]> {
    return this.connection.query<Row>(sql, values);
  }

  reset(): void {
    this.connection.reset();
  }

  stop(): Promise<void> {
    return this.connection.stop();
  }
}
