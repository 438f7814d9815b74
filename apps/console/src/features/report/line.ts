import type { FigureStatus } from '@bien-cuong/api';
import type { Values } from '../../records/values';

/** A request that was sent, or is about to be, and whose answer did not come yet. */
export interface Attempt {
  /** Its idempotency key: sent again with it, the same request is done once. */
  readonly key: string;
  readonly input: Values;
  /** When it was made, in UTC; left out by drafts that are older than this field. */
  readonly at?: string;
}

/** What becomes one record. */
export interface Line {
  readonly key: string;
  readonly values: Values;
  readonly attempt?: Attempt | undefined;
  /** The record that was made. */
  readonly made?: { readonly id: string; readonly version: number };
  /** Whether nothing remains to be done with it: a figure is submitted or taken over, too. */
  readonly done?: boolean;
  /** How far a figure has come by that. */
  readonly status?: FigureStatus;
}

export const newLine = (values: Values): Line => ({ key: crypto.randomUUID(), values });
