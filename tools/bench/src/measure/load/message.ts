/** What the process that makes the load is asked to do. */
export interface Load {
  /** Where to post to. */
  url: string;
  callers: number;
  milliseconds: number;
  questions: Asked[];
}

export interface Asked {
  body: string;
  /** Length that the answer has to have. */
  bytes: number;
}

/** Latencies in milliseconds. */
export interface Answered {
  requests: number;
  seconds: number;
  p50: number;
  p99: number;
}

/** An answer that is not as long as it was before. */
export interface Strange extends Asked {
  answer: string;
}

export type LoadAnswer = Answered | { failure: string; strange?: Strange };
