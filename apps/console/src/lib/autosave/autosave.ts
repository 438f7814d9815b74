/** A value that was typed, and the recorded one that was seen when typing began. */
export interface Typed<V> {
  readonly mine: V;
  readonly base: V;
}

/** A value that somebody else recorded meanwhile. */
export interface Conflict<V> {
  readonly mine: V;
  readonly theirs: V;
}

/** What became of values that were sent, by their keys. */
export interface Outcome<V> {
  /** When they were saved, in UTC. */
  readonly at: string;
  /** What is recorded now; another value than the one that was sent is somebody else's, and is not written over. */
  readonly recorded: ReadonlyMap<string, V>;
  /** Why values were not taken. */
  readonly refused?: ReadonlyMap<string, string>;
}

/** How values are sent to where they are recorded. */
export type Save<V> = (typed: ReadonlyMap<string, Typed<V>>, leaving: boolean) => Promise<Outcome<V>>;

/** How far what was typed is saved. */
export type Saved =
  | { readonly how: 'untouched' }
  | { readonly how: 'waiting' }
  | { readonly how: 'saved'; readonly at: string }
  | { readonly how: 'unreachable' }
  | { readonly how: 'refused'; readonly failure: unknown };
