import { isDeepStrictEqual } from 'node:util';
import type { Provider } from 'oidc-provider';
import type { ProviderParts } from './configuration';
import type { DataSource } from 'typeorm';
import { createProvider } from './create-provider';
import type { KeySeal } from './key-seal';
import { type Keys, readKeys, rotateKeys } from './signing-keys';

const minute = 60_000;

/** The provider with its current keys: when they change, a new provider replaces it between two requests. */
export class KeptProvider {
  #current: Provider;
  #keys: Keys;
  readonly #timer: NodeJS.Timeout;

  private constructor(
    readonly parts: ProviderParts,
    private readonly seal: KeySeal,
    keys: Keys,
  ) {
    this.#keys = keys;
    this.#current = createProvider(parts, keys);
    this.#timer = setInterval(() => void this.update().catch(console.error), minute);
  }

  /** @param partsOf makes the parts; they get a function that returns the current keys */
  static async open(
    { dataSource, seal }: { dataSource: DataSource; seal: KeySeal },
    partsOf: (keys: () => Keys) => ProviderParts,
  ): Promise<KeptProvider> {
    const first = await readKeys({ dataSource, seal });
    const made: { provider?: KeptProvider } = {};
    const parts = partsOf(() => made.provider?.keys ?? first);
    return (made.provider = new KeptProvider(parts, seal, first));
  }

  get current(): Provider {
    return this.#current;
  }

  /** Includes private keys; callers may publish only the public halves. */
  get keys(): Keys {
    return this.#keys;
  }

  /** Makes a new key, which is published at once, as `rotateKeys` says. */
  async rotate(): ReturnType<typeof rotateKeys> {
    const rotated = await rotateKeys(this.#kept);
    await this.update();
    return rotated;
  }

  get #kept() {
    return { dataSource: this.parts.dataSource, seal: this.seal };
  }

  async update(): Promise<void> {
    const keys = await readKeys(this.#kept);
    if (isDeepStrictEqual(keys, this.#keys)) return;
    this.#keys = keys;
    this.#current = createProvider(this.parts, keys);
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
