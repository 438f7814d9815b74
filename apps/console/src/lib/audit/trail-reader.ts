import { type KnownTrail, mergeTrails } from './merge-trails';
import type { TrailEntry, TrailSource } from './trail';

/** A trail that could not be loaded further; what was loaded before is still shown. */
export interface TrailGap {
  readonly name: string;
  readonly error: unknown;
}

export interface TrailList {
  readonly entries: readonly TrailEntry[];
  readonly more: boolean;
  readonly gaps: readonly TrailGap[];
}

interface Reading {
  readonly source: TrailSource;
  entries: readonly TrailEntry[];
  next: string | null | undefined;
  failure?: { readonly error: unknown };
}

/** Loads several trails as one list, each only as far as needed. */
export class TrailReader {
  readonly #readings: readonly Reading[];
  #last: Promise<unknown> = Promise.resolve();

  constructor(sources: readonly TrailSource[]) {
    this.#readings = sources.map((source) => ({ source, entries: [], next: undefined }));
  }

  /** The newest records of all trails, up to a number; calls run one after the other. */
  read(count: number): Promise<TrailList> {
    const list = this.#last.then(() => this.#fill(count));
    this.#last = list.catch(() => undefined);
    return list;
  }

  /** Makes the next read try failed trails again. */
  retry(): void {
    for (const reading of this.#readings) delete reading.failure;
  }

  async #fill(count: number): Promise<TrailList> {
    await Promise.all(this.#readings.filter(({ next }) => next === undefined).map(readOn));
    for (;;) {
      const { entries, short } = mergeTrails(this.#readings.map(known));
      const reading = this.#readings.find(({ source }) => source.name === short);
      if (reading && entries.length < count) {
        await readOn(reading);
        continue;
      }
      const gaps = this.#readings.flatMap(({ source: { name }, failure }) =>
        failure ? [{ name, ...failure }] : [],
      );
      return { entries: entries.slice(0, count), more: entries.length > count || short !== undefined, gaps };
    }
  }
}

/** A trail that fails does not block the others: it is marked as a gap. */
async function readOn(reading: Reading): Promise<void> {
  if (reading.failure) return;
  try {
    const page = await reading.source.read(reading.next ?? undefined);
    reading.entries = [...reading.entries, ...page.entries];
    reading.next = page.next;
  } catch (error) {
    reading.failure = { error };
  }
}

function known({ source: { name }, entries, next, failure }: Reading): KnownTrail {
  return { name, entries, more: next !== null && failure === undefined };
}
