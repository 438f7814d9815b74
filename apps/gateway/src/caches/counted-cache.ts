import { LRUCache } from 'lru-cache';
import type { Counter } from 'prom-client';

interface CacheOptions<V> {
  name: string;
  lookups: Counter<'cache' | 'result'>;
  maxSize: number;
  sizeOf: (value: V) => number;
}

/** A bounded cache with Apollo's interface, whose hits and misses are among the metrics. */
export class CountedCache<V extends object> {
  private readonly entries: LRUCache<string, V>;

  constructor(private readonly options: CacheOptions<V>) {
    this.entries = new LRUCache({ maxSize: options.maxSize, sizeCalculation: options.sizeOf });
  }

  async get(key: string): Promise<V | undefined> {
    const value = this.entries.get(key);
    const { name: cache, lookups } = this.options;
    lookups.inc({ cache, result: value === undefined ? 'miss' : 'hit' });
    return value;
  }

  async set(key: string, value: V): Promise<void> {
    this.entries.set(key, value);
  }

  async delete(key: string): Promise<boolean> {
    return this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}
