/** What changed in a subgraph: the GraphQL types that are read from what was written, or everything. */
export type Changed = 'everything' | readonly string[];

/** What a reader of changes asks; the next question also says that it has acted on the last news. */
export interface ChangePoll {
  /** The session it was given; without one, a new one begins. */
  session?: string;
  /** Position of the last news; what they named is no longer served. */
  acted?: number;
  /** A session it gave up, forgetting all it had learnt in it. */
  replaces?: string;
  /** It stops reading, and serves nothing that depends on what it read. */
  leave?: boolean;
}

/** The answer: at once when something changed, else after a while. */
export interface ChangeNews {
  /** Another session than asked for: changes may have been missed, so everything learnt before is void. */
  session: string;
  position: number;
  changed: Changed;
  /** For so long after it sent the question, the reader may rely on being told of every change before it counts. */
  leaseMs: number;
}

/** Asks one subgraph, over HTTP or in the same process. */
export type PollChanges = (poll: ChangePoll, signal: AbortSignal) => Promise<ChangeNews>;
