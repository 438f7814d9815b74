/** A task for the process that generates load. */
export interface Load {
  /** The URL to post to. */
  url: string;
  /** In addition to those that describe the body. */
  headers: Record<string, string>;
  callers: number;
  milliseconds: number;
  questions: LoadRequest[];
}

export interface LoadRequest {
  body: string;
  /** The length that answers must have. */
  bytes: number;
}

/** Latencies in milliseconds. */
export interface Answered {
  requests: number;
  seconds: number;
  p50: number;
  p99: number;
}

/** An answer that does not have the length it had before. */
export interface Strange extends LoadRequest {
  answer: string;
}

export type LoadAnswer = Answered | { failure: string; strange?: Strange };
