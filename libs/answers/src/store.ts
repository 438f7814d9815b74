import { LRUCache } from 'lru-cache';

import { isCurrent, type Policy } from './policy';

interface Entry {
  policy: Policy;
  began: number;
  expires: number;
  /** Boxed, since null is an answer too. */
  value: unknown;
}

/** An answer to keep. */
export interface Found {
  /** The event count when its read began. */
  began: number;
  value: unknown;
  bytes: number;
}

export interface StoreCounts {
  hits: number;
  misses: number;
  stored: number;
  /** Answers not kept, or dropped, because what they were read from changed or was no longer followed. */
  dropped: number;
  /** Answers dropped to make room for others. */
  evicted: number;
}

const entryBytes = 200;
const sweepMs = 1_000;

/**
 * Answers within a bound of bytes. One that is no longer true is never given out, and is freed soon after.
 */
export class Store {
  readonly counts: StoreCounts = { hits: 0, misses: 0, stored: 0, dropped: 0, evicted: 0 };
  private readonly entries: LRUCache<string, Entry>;
  private sweep: NodeJS.Timeout | undefined;

  constructor(private readonly maxBytes: number) {
    this.entries = new LRUCache({
      maxSize: maxBytes,
      dispose: (_entry, _key, reason) => {
        if (reason === 'evict') this.counts.evicted += 1;
      },
    });
  }

  get bytes(): number {
    return this.entries.calculatedSize;
  }

  get size(): number {
    return this.entries.size;
  }

  get(key: string): { value: unknown } | undefined {
    const entry = this.entries.get(key);
    if (entry && isKept(entry)) {
      this.counts.hits += 1;
      return entry;
    }
    this.counts.misses += 1;
    return undefined;
  }

  set(policy: Policy, key: string, { began, value, bytes }: Found): void {
    const size = bytes + 2 * key.length + entryBytes;
    if (size > this.maxBytes) return;
    if (!isCurrent(policy, began)) {
      this.counts.dropped += 1;
      return;
    }
    const expires =
      policy.maxAgeMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + policy.maxAgeMs;
    this.entries.set(key, { policy, began, expires, value }, { size });
    this.counts.stored += 1;
  }

  /** Frees void answers soon; may be called for each of many changes. */
  sweepSoon(): void {
    this.sweep ??= setTimeout(() => {
      this.sweep = undefined;
      for (const [key, entry] of this.entries.entries()) {
        if (isKept(entry)) continue;
        this.entries.delete(key);
        this.counts.dropped += 1;
      }
    }, sweepMs).unref();
  }

  clear(): void {
    this.entries.clear();
  }
}

function isKept({ policy, began, expires }: Entry): boolean {
  return isCurrent(policy, began) && performance.now() < expires;
}
