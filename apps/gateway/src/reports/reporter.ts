import type { GatewayProof } from '@bien-cuong/tokens';
import { logger } from '../logger';

export interface Provider {
  /** The platform's own identity provider. */
  identityUrl: string;
  proof: GatewayProof | undefined;
}

interface ReporterOptions<Entry> {
  /** The path below the provider's address. */
  path: string;
  /** How many entries are kept, even while the provider is away; that many fit into one request. */
  most: number;
  /** Combines two entries with the same key. */
  sum: (one: Entry, other: Entry) => Entry;
}

const everyMs = 5_000;
const patienceMs = 5_000;
const badRequest = 400;
const tooLarge = 413;

/**
 * Sums up entries and reports them to the platform's identity provider every few seconds; while it is away,
 * entries are kept.
 */
export class Reporter<Entry extends object> {
  #entries = new Map<string, Entry>();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly provider: Provider,
    private readonly told: ReporterOptions<Entry>,
  ) {
    this.#timer = setInterval(() => void this.tell(), everyMs).unref();
  }

  /** Whether an entry with this key would be one too many. */
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

/**
 * The provider refused the report as invalid, and would do so again: keeping it would block all later ones.
 */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
}
