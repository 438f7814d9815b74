import type { Actor } from '@bien-cuong/database';

type Record = (actor: Actor, detail: object) => Promise<void>;

interface Counted {
  actor: Actor;
  detail: object;
  times: number;
}

const minute = 60_000;
/**
 * Beyond this number in a minute, refusals are not kept by caller: the trail only grows, and an attacker can
 * have many addresses.
 */
const mostKept = 1_000;

/**
 * Records refusals that anybody can cause without end: the first at once, equal ones within a minute
 * together, with their number.
 */
export class RepeatedRefusals {
  readonly #counted = new Map<string, Counted>();

  constructor(private readonly record: Record) {}

  async note(actor: Actor, detail: object, times = 1): Promise<void> {
    const { address, subject, clientId, operation } = actor;
    const key = JSON.stringify([address, subject, clientId, operation, detail]);
    const known = this.#counted.get(key);
    if (known) known.times += times;
    else if (this.#counted.size < mostKept || address === undefined)
      await this.#begin(key, { actor, detail, times });
    else await this.note({ ...(operation !== undefined && { operation }) }, detail, times);
  }

  /** Records what was counted so far. */
  async flush(): Promise<void> {
    await Promise.all([...this.#counted.keys()].map((key) => this.#end(key)));
  }

  #begin(key: string, { times, ...refusal }: Counted): Promise<void> {
    this.#counted.set(key, { ...refusal, times: 0 });
    setTimeout(() => void this.#end(key), minute).unref();
    return this.#recordAll({ ...refusal, times });
  }

  async #end(key: string): Promise<void> {
    const counted = this.#counted.get(key);
    this.#counted.delete(key);
    if (counted && counted.times > 0) await this.#recordAll(counted);
  }

  #recordAll({ actor, detail, times }: Counted): Promise<void> {
    return this.record(actor, { ...detail, ...(times > 1 && { times }) });
  }
}
