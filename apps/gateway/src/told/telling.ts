import type { GatewayProof } from '@bien-cuong/tokens';
import { logger } from '../logger';

export interface Provider {
  /** Of the platform's own provider of identities. */
  identityUrl: string;
  proof: GatewayProof | undefined;
}

interface Told<Entry> {
  /** Below the provider's address. */
  path: string;
  /** Two entries that are counted together, as one. */
  sum: (one: Entry, other: Entry) => Entry;
}

const everyMs = 5_000;
const patienceMs = 5_000;

/** Counts, and tells the platform's own provider every few seconds; while that is away it goes on counting. */
export class Telling<Entry extends object> {
  #entries = new Map<string, Entry>();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly provider: Provider,
    private readonly told: Told<Entry>,
  ) {
    this.#timer = setInterval(() => void this.tell(), everyMs).unref();
  }

  /** Whether there would be more entries than this with one more by this key. */
  exceeds(most: number, key: string): boolean {
    return this.#entries.size >= most && !this.#entries.has(key);
  }

  add(key: string, entry: Entry): void {
    const known = this.#entries.get(key);
    this.#entries.set(key, known ? this.told.sum(known, entry) : entry);
  }

  async tell(): Promise<void> {
    if (this.#entries.size === 0) return;
    const told = this.#entries;
    this.#entries = new Map();
    try {
      await this.#post([...told.values()]);
    } catch (error) {
      logger.warn({ err: error }, `${this.told.path} could not be told`);
      for (const [key, entry] of told) this.add(key, entry);
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.tell();
  }

  async #post(entries: Entry[]): Promise<void> {
    const { identityUrl, proof } = this.provider;
    const { ok, status } = await fetch(`${identityUrl}/identity/${this.told.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await proof?.header()) },
      body: JSON.stringify(entries),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!ok) throw new Error(`The provider of identities answers with ${status}`);
  }
}
