import type { LoadGenerator } from '../measure/load-generator';
import type { LoadRequest } from '../measure/load/message';
import { CALLERS } from '../measure/round';
import type { Side } from '../sides/side';

/** How long a side is kept under load before measuring begins. */
export interface Warming {
  /** That its processes have answered, whatever was asked and by whom: V8 goes on making their functions faster for thousands of them. */
  requests: number;
  /** The time limit. */
  milliseconds: number;
}

/** Other callers and larger answers take other ways through what is warm: of the requests, this part has to be of the kind. */
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

  async run({ url, caller }: Side, questions: LoadRequest[]): Promise<void> {
    const { requests: wanted, milliseconds: most } = this.warming;
    const headers = await caller.headers();
    const milliseconds = Math.min(WINDOW, most);
    const end = performance.now() + most;
    let own = 0;
    do {
      const { requests } = await this.load.run({ url, headers, callers: CALLERS, milliseconds, questions });
      own += requests;
      this.answered.set(url, (this.answered.get(url) ?? 0) + requests);
    } while (performance.now() < end && (own < OWN * wanted || (this.answered.get(url) ?? 0) < wanted));
  }
}
