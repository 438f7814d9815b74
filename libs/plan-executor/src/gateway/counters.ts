/** Why an operation is left to the stock executor. */
export type FallbackReason = 'defer' | 'subscription' | 'context' | 'traces' | 'query plan' | 'debug';

/** What a gateway has done since it was created. */
export class Counters {
  /** Operations planned and compiled. */
  compiled = 0;
  /** Requests executed by a compiled plan. */
  executed = 0;
  /** Requests left to the stock executor, by reason. */
  readonly fallbacks: Partial<Record<FallbackReason, number>> = {};

  fellBack(reason: FallbackReason): void {
    this.fallbacks[reason] = (this.fallbacks[reason] ?? 0) + 1;
  }
}
