import { isDeepStrictEqual } from 'node:util';
import type { Provider } from 'oidc-provider';
import type { ProviderParts } from './configuration';
import type { DataSource } from 'typeorm';
import { createProvider } from './create-provider';
import { type Keys, readKeys } from './signing-keys';

const minute = 60_000;

/** The provider with the keys that hold: whenever these change, another takes its place between two requests. */
export class KeptProvider {
  #current: Provider;
  #keys: Keys;
  readonly #timer: NodeJS.Timeout;

  private constructor(
    readonly parts: ProviderParts,
    keys: Keys,
  ) {
    this.#keys = keys;
    this.#current = createProvider(parts, keys);
    this.#timer = setInterval(() => void this.update().catch(console.error), minute);
  }

  /** @param partsOf makes the parts, which may ask for the keys of now */
  static async open(
    dataSource: DataSource,
    partsOf: (keys: () => Keys) => ProviderParts,
  ): Promise<KeptProvider> {
    const first = await readKeys(dataSource);
    const made: { provider?: KeptProvider } = {};
    const parts = partsOf(() => made.provider?.keys ?? first);
    return (made.provider = new KeptProvider(parts, first));
  }

  get current(): Provider {
    return this.#current;
  }

  /** The private ones; whoever asks publishes no more than their public halves. */
  get keys(): Keys {
    return this.#keys;
  }

  async update(): Promise<void> {
    const keys = await readKeys(this.parts.dataSource);
    if (isDeepStrictEqual(keys, this.#keys)) return;
    this.#keys = keys;
    this.#current = createProvider(this.parts, keys);
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
