import { hash as digest } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A number from 0 to 2³²-1 that depends only on the parts. */
export function hash(...parts: readonly (string | number)[]): number {
  return digest('md5', parts.join('\u0000'), 'buffer').readUInt32LE();
}

/** Whether these parts belong to the given share (0 to 1) of all possible parts. */
export function happens(share: number, ...parts: readonly (string | number)[]): boolean {
  return share > 0 && hash(...parts) < share * 2 ** 32;
}

/** The element chosen by these parts. */
export function chosen<T>(from: readonly T[], ...parts: readonly (string | number)[]): T {
  return element(from, hash(...parts) % from.length);
}

function element<T>(from: readonly T[], index: number): T {
  const found = from[index];
  if (found === undefined) throw new Error('Nothing to choose from');
  return found;
}

/** A seeded source of random choices. */
export class Random {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** Both ends included. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  chance(share: number): boolean {
    return this.int(0, 9_999) < share * 10_000;
  }

  pick<T>(from: readonly T[]): T {
    return element(from, this.int(0, from.length - 1));
  }

  /** Some of the elements, in random order. */
  sample<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(this.int(0, left.length - 1), 1));
    return taken;
  }
}
