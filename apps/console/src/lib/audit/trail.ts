import type { AuditEntryFragment } from '@bien-cuong/api';

export type Row = Readonly<Record<string, unknown>>;

/** A record of an audit trail, whichever service keeps it. */
export interface TrailEntry extends Omit<AuditEntryFragment, 'before' | 'after' | 'detail'> {
  readonly before: Row | null;
  readonly after: Row | null;
  readonly detail: Row | null;
}

export interface TrailPage {
  readonly entries: readonly TrailEntry[];
  /** Where the next page begins; null when there are no older records. */
  readonly next: string | null;
}

/** A trail of records, newest first. */
export interface TrailSource {
  readonly name: string;
  /** @param after where the previous page ended; undefined for the first one */
  readonly read: (after: string | undefined) => Promise<TrailPage>;
}
