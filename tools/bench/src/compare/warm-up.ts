import type { LoadGenerator } from '../measure/load-generator';
import type { Asked } from '../measure/load/message';
import { CALLERS } from '../measure/round';
import type { Side } from '../sides/side';

/** How long a side is kept under load before anything counts. */
export interface Warming {
  /** That its processes have answered, in whoever's name: V8 goes on making their functions faster for thousands of them. */
  requests: number;
  /** The most that it may take. */
  milliseconds: number;
}

/** Who asks processes that are warm may ask something of their own: of the requests, this part has to be theirs. */
const OWN = 1 / 6;

/** Milliseconds. */
const WINDOW = 1_000;

/** Just-in-time compilers, pools and caches come to rest before anything counts. */
export class WarmUp {
  /** Requests that were answered at each address. */
  private readonly answered = new Map<string, number>();

  constructor(
    private readonly load: LoadGenerator,
    private readonly warming: Warming,
  ) {}

  /** @param what tells questions apart that are answered by other functions */
  async run({ url, caller }: Side, questions: Asked[], what: string): Promise<void> {
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
