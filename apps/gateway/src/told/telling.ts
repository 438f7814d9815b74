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
  /** Entries that are kept, also while the provider is away; with them, what is told fits into one request. */
  most: number;
  /** Two entries that are counted together, as one. */
  sum: (one: Entry, other: Entry) => Entry;
}

const everyMs = 5_000;
const patienceMs = 5_000;
const badRequest = 400;
const tooLarge = 413;

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

  /** Whether there would be too many entries with one more by this key. */
  exceeds(key: string): boolean {
    return this.#entries.size >= this.told.most && !this.#entries.has(key);
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
      if (error instanceof NotTaken) return;
      for (const [key, entry] of told) if (!this.exceeds(key)) this.add(key, entry);
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
    if (ok) return;
    const why = `The provider of identities answers with ${status}`;
    throw status === badRequest || status === tooLarge ? new NotTaken(why) : new Error(why);
  }
}

/** What is told is wrong, and would be the next time too: kept, it would keep all that comes after it from being told. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
}
