import type { Report } from './report';

/** The draft on the server, as it was seen last. */
export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly content: unknown;
}

/** What a store asks of the server. */
export interface DraftKeeper {
  /** @param leaving whether the page may be gone before the answer comes */
  readonly save: (draft: Saving, leaving: boolean) => Promise<Kept>;
  readonly find: (key: string) => Promise<Kept | undefined>;
}

export interface Saving {
  readonly id: string | null;
  readonly version: number | null;
  readonly title: string | null;
  readonly content: Report;
}

export type Saved =
  | { readonly how: 'untouched' }
  | { readonly how: 'waiting' }
  | { readonly how: 'saved'; readonly at: string }
  | { readonly how: 'unreachable' }
  | { readonly how: 'refused'; readonly failure: unknown }
  | { readonly how: 'elsewhere'; readonly theirs: Kept };
