import type { AuditEntryFragment } from '@bien-cuong/api';

export type Row = Readonly<Record<string, unknown>>;

/** One record of an audit trail, whoever keeps it. */
export interface TrailEntry extends Omit<AuditEntryFragment, 'before' | 'after' | 'detail'> {
  readonly before: Row | null;
  readonly after: Row | null;
  readonly detail: Row | null;
}

export interface TrailPage {
  readonly entries: readonly TrailEntry[];
  /** Where the next page begins; null when there are none older. */
  readonly next: string | null;
}

/** A trail of records, newest first. */
export interface TrailSource {
  readonly name: string;
  /** @param after where the page before ended; undefined for the newest */
  readonly read: (after: string | undefined) => Promise<TrailPage>;
}
