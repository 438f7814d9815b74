import type { Carrier } from './carrier';

/** How long a writer waits for a process that does not answer. */
export const LEASE_MS = 3_000;
const renewAfterMs = 1_000;

/** Records in the database which processes a writer has to wait for; only the database's clock counts. */
export class Leases {
  private ends = 0;
  private renewing: Promise<number> | undefined;

  constructor(
    private readonly process: string,
    private readonly carrier: Carrier,
  ) {}

  /** @returns until when writers wait for this process, on the clock of performance.now() */
  hold(): Promise<number> {
    if (this.ends - performance.now() > LEASE_MS - renewAfterMs) return Promise.resolve(this.ends);
    this.renewing ??= this.renew().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  get wasHeld(): boolean {
    return this.ends > 0;
  }

  /** The processes whose lease has not ended. */
  async live(): Promise<string[]> {
    const rows = await this.carrier.query<{ process: string }>(
      'SELECT process FROM change_lease WHERE ends_at > clock_timestamp()',
    );
    return rows.map(({ process }) => process);
  }

  private async renew(): Promise<number> {
    // Read before the database reads its own clock, so that our lease ends first.
    const began = performance.now();
    await this.carrier.query(
      `WITH gone AS (DELETE FROM change_lease WHERE ends_at < clock_timestamp() - interval '1 minute')
       INSERT INTO change_lease VALUES ($1, clock_timestamp() + $2 * interval '1 millisecond')
       ON CONFLICT (process) DO UPDATE SET ends_at = excluded.ends_at`,
      [this.process, LEASE_MS],
    );
    this.ends = began + LEASE_MS;
    return this.ends;
  }
}
