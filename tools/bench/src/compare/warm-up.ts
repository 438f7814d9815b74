import type { LoadGenerator } from '../measure/load-generator';
import type { LoadRequest } from '../measure/load/message';
import { CALLERS } from '../measure/round';
import type { Side } from '../sides/side';

/** How long a side is kept under load before measuring begins. */
export interface Warming {
  /**
   * The requests its processes must have answered, for any caller: V8 keeps optimising their functions for
   * thousands of them.
   */
  requests: number;
  /** The time limit. */
  milliseconds: number;
}

/**
 * A caller of warm processes may use other functions than earlier callers: this share of the requests must be
 * its own.
 */
const OWN = 1 / 6;

/** Milliseconds. */
const WINDOW = 1_000;

/** Lets just-in-time compilers, pools and caches settle before measuring begins. */
export class WarmUp {
  /** The requests that were answered at each URL. */
  private readonly answered = new Map<string, number>();

  constructor(
    private readonly load: LoadGenerator,
    private readonly warming: Warming,
  ) {}

  /** @param what distinguishes questions that other functions answer */
  async run({ url, caller }: Side, questions: LoadRequest[], what: string): Promise<void> {
    const { requests: wanted, milliseconds: most } = this.warming;
    const key = `${url} ${what}`;
    const headers = await caller.headers();
    const milliseconds = Math.min(WINDOW, most);
    const end = performance.now() + most;
    let own = 0;
    do {
      const { requests } = await this.load.run({ url, headers, callers: CALLERS, milliseconds, questions });
      own += requests;
      this.answered.set(key, (this.answered.get(key) ?? 0) + requests);
    } while (performance.now() < end && (own < OWN * wanted || (this.answered.get(key) ?? 0) < wanted));
  }
}
