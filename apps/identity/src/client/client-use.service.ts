import type { ClientUse as ClientUseView } from '@bien-cuong/identity-api';
import { today } from '@bien-cuong/domain';
import type { DataSource } from 'typeorm';
import { ClientUse } from './client-use.entity';

/** What a gateway counted since its last report. */
export interface CountedUse {
  clientId: string;
  operation: string;
  calls: number;
  refused: number;
  /** Milliseconds since 1970. */
  lastSeenAt: number;
}

/**
 * A program that gives each operation a new name must not fill the database: beyond this number a day, names
 * are not kept.
 */
const maxNames = 200;
const days = 30;
const shown = 5;
const unused = (): ClientUseView => ({ calls: 0, refused: 0, lastSeenAt: null, operations: [] });

/** Counts the operations of partners' programs. */
export class ClientUseService {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds the counts of several gateways; unknown clients are left out. */
  async add(counted: readonly CountedUse[], day = today()): Promise<void> {
    for (const { clientId, operation, calls, refused, lastSeenAt } of counted)
      await this.dataSource.query(
        `INSERT INTO client_use AS known (client_id, day, operation, calls, refused, last_seen_at)
         SELECT id, $2, CASE WHEN (SELECT count(*) FROM client_use AS other
                                   WHERE other.client_id = $1 AND other.day = $2 AND other.operation NOT IN ('', $3)) < $7
                             THEN $3 ELSE '' END, $4, $5, $6
         FROM partner_client WHERE id = $1
         ON CONFLICT (client_id, day, operation) DO UPDATE SET calls = known.calls + excluded.calls,
           refused = known.refused + excluded.refused,
           last_seen_at = greatest(known.last_seen_at, excluded.last_seen_at)`,
        [clientId, day, operation, calls, refused, new Date(lastSeenAt), maxNames],
      );
  }

  async of(clientId: string): Promise<ClientUseView> {
    return (await this.ofAll())(clientId);
  }

  /** The use of the last thirty days by client. */
  async ofAll(): Promise<(clientId: string) => ClientUseView> {
    const rows = await this.dataSource
      .getRepository(ClientUse)
      .createQueryBuilder('use')
      .where('use.day > current_date - :days::integer', { days })
      .getMany();
    const byClient = Map.groupBy(rows, ({ clientId }) => clientId);
    return (clientId) => summed(byClient.get(clientId) ?? []);
  }
}

function summed(rows: readonly ClientUse[]): ClientUseView {
  if (rows.length === 0) return unused();
  const byOperation = Map.groupBy(rows, ({ operation }) => operation);
  const operations = [...byOperation].map(([name, uses]) => ({ name, calls: sum(uses, 'calls') }));
  const last = Math.max(...rows.map(({ lastSeenAt }) => lastSeenAt.getTime()));
  return {
    calls: sum(rows, 'calls'),
    refused: sum(rows, 'refused'),
    lastSeenAt: new Date(last).toISOString(),
    operations: operations.toSorted((a, b) => b.calls - a.calls).slice(0, shown),
  };
}

const sum = (rows: readonly ClientUse[], of: 'calls' | 'refused'): number =>
  rows.reduce((total, row) => total + row[of], 0);
