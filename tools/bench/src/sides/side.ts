/** One of those that are compared: where it is asked, and which processes work for it. */
export interface Side {
  name: string;
  /** Where to post to. */
  url: string;
  /** Process ids by name; empty when they are not known. */
  processes: Record<string, number>;
  /** Those of its services that count the SQL statements they send. */
  subgraphs?: Record<string, string>;
  stop(): Promise<unknown>;
}
