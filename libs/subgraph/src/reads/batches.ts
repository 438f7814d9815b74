import DataLoader from 'dataloader';

/** Reads many keys at once: one result per key, in the order of the keys. */
export type BatchRead<Key, Value, Args> = (keys: readonly Key[], args: Args) => Promise<readonly Value[]>;

/**
 * The batched reads of one request. Rows that ask for the same in the same tick share one statement, and
 * results are kept until the request ends.
 */
export class Batches {
  private readonly loaders = new Map<unknown, Map<string, DataLoader<unknown, unknown, string>>>();

  /**
   * @param read a service's read; identified by the function itself, so it must be the same one for every row
   * @param key what this row asks for; keys with equal JSON are the same
   * @param args what all rows of this field have in common
   */
  load<Key, Value, Args = undefined>(
    read: BatchRead<Key, Value, Args>,
    key: Key,
    ...[args]: Args extends undefined ? [] : [Args]
  ): Promise<Value> {
    const byArgs = this.loaders.get(read) ?? new Map<string, DataLoader<unknown, unknown, string>>();
    this.loaders.set(read, byArgs);
    const argsKey = JSON.stringify(args) ?? '';
    let loader = byArgs.get(argsKey);
    if (!loader) {
      loader = new DataLoader((keys) => read(keys as Key[], args as Args), { cacheKeyFn: JSON.stringify });
      byArgs.set(argsKey, loader);
    }
    return loader.load(key) as Promise<Value>;
  }
}
