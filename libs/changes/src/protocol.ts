/** What changed in a subgraph: the GraphQL types that are read from the written rows, or everything. */
export type Changed = 'everything' | readonly string[];

/** A reader's poll for changes; it also confirms that the reader has acted on the last news. */
export interface ChangePoll {
  /** The session the reader was given; without one, a new one begins. */
  session?: string;
  /** Position of the last news that the reader has acted on: it no longer serves what they named. */
  acted?: number;
  /** A session that the reader gave up, dropping all it had learnt in it. */
  replaces?: string;
  /** The reader stops, and serves nothing that depends on what it read. */
  leave?: boolean;
}

/** The answer to a poll: at once when something changed, else after a while. */
export interface ChangeNews {
  /**
   * When it is not the session of the poll, changes may have been missed, so everything learnt before is
   * void.
   */
  session: string;
  position: number;
  changed: Changed;
  /**
   * The promise: for this long after it sent the poll, the reader is told of every change before the write is
   * acknowledged.
   */
  leaseMs: number;
}

/** Asks one subgraph, over HTTP or in the same process. */
export type PollChanges = (poll: ChangePoll, signal: AbortSignal) => Promise<ChangeNews>;
