import type { Caller } from '../callers/caller';

/** One of the things that are compared: where to send requests, and which processes work for it. */
export interface Side {
  name: string;
  /** The URL to post to. */
  url: string;
  caller: Caller;
  /** Process ids by name; empty when they are not known. */
  processes: Record<string, number>;
  /** Those of its services that count the SQL statements they send. */
  subgraphs?: Record<string, string>;
  stop(): Promise<unknown>;
}
