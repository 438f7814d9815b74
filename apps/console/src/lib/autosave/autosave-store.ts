import { refusalOf } from '../changes/refused';
import type { Conflict, Outcome, Save, Saved, Typed } from './autosave';

const REST = 800;
const AGAIN = 10_000;

interface Given<V> {
  /** The values as they are recorded. */
  readonly recorded: ReadonlyMap<string, V>;
  /** Of a key that has none. */
  readonly empty: V;
  readonly save: Save<V>;
  /** Whether a value can be sent; one that cannot stays here until it is mended. */
  readonly isSendable: (key: string, value: V) => boolean;
}

/**
 * Values that are saved while they are typed, each by itself: what one person types is sent a moment later, and never
 * writes over what another recorded since. Listeners hear of each change.
 */
export class AutosaveStore<V> {
  saved: Saved = { how: 'untouched' };
  /** Grows with each change. */
  edition = 0;
  readonly #typed = new Map<string, Typed<V>>();
  readonly #conflicts = new Map<string, Conflict<V>>();
  readonly #refused = new Map<string, string>();
  /** What was sent from here: its answer may have been lost, so that it is found recorded. */
  readonly #sent = new Map<string, Set<V>>();
  readonly #savedHere = new Set<string>();
  #recorded: Map<string, V>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #left = false;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly given: Given<V>) {
    this.#recorded = new Map(given.recorded);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  get typed(): ReadonlyMap<string, Typed<V>> {
    return this.#typed;
  }

  get conflicts(): ReadonlyMap<string, Conflict<V>> {
    return this.#conflicts;
  }

  /** Why a value was not taken, until it is typed anew. */
  refusalOf = (key: string): string | undefined => this.#refused.get(key);

  /** Whether a value was saved since this page was opened, and nothing was typed over it. */
  isSaved = (key: string): boolean => this.#savedHere.has(key) && !this.#typed.has(key);

  valueOf = (key: string): V => {
    const typed = this.#typed.get(key);
    return typed ? typed.mine : this.#recordedAt(key);
  };

  /** What was typed and cannot be sent. */
  get held(): number {
    return [...this.#typed].filter(([key, { mine }]) => !this.given.isSendable(key, mine)).length;
  }

  edit(values: ReadonlyMap<string, V>): void {
    for (const [key, mine] of values) this.#type(key, { mine, base: this.#baseOf(key) });
    this.#settle();
  }

  /** Goes on with what an earlier visit left: it is sent, or asked about where something else is recorded by now. */
  goOnWith(earlier: ReadonlyMap<string, Typed<V>>): void {
    for (const [key, typed] of earlier) this.#type(key, typed);
    this.#settle();
  }

  /** Hears what is recorded by now, whoever recorded it. */
  receive(recorded: ReadonlyMap<string, V>): void {
    this.#recorded = new Map(recorded);
    for (const [key, { mine, base }] of this.#typed) this.#type(key, { mine, base });
    this.#settle();
  }

  choose(key: string, whose: 'mine' | 'theirs'): void {
    const conflict = this.#conflicts.get(key);
    if (!conflict) return;
    this.#conflicts.delete(key);
    if (whose === 'mine') this.#type(key, { mine: conflict.mine, base: conflict.theirs });
    else this.#typed.delete(key);
    this.#settle();
  }

  /** @returns whether all that was typed is recorded */
  async save(leaving = false): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    const sending = this.#sendable();
    if (sending.size === 0) return this.#typed.size === 0;
    this.#running = this.#send(sending, leaving).finally(() => (this.#running = undefined));
    await this.#running;
    return this.saved.how === 'waiting' ? this.save(leaving) : this.#typed.size === 0;
  }

  open(): void {
    this.#left = false;
    this.#settle();
  }

  /** Sends for the last time: the page is left. */
  leave(): void {
    void this.save(true);
    this.#left = true;
    clearTimeout(this.#timer);
  }

  readonly #recordedAt = (key: string): V => this.#recorded.get(key) ?? this.given.empty;

  #baseOf(key: string): V {
    const typed = this.#typed.get(key);
    return typed ? typed.base : this.#recordedAt(key);
  }

  #type(key: string, { mine, base }: Typed<V>): void {
    const now = this.#recordedAt(key);
    const isTheirs = now !== base && !this.#sent.get(key)?.has(now);
    this.#refused.delete(key);
    this.#conflicts.delete(key);
    if (mine === now) this.#typed.delete(key);
    else {
      this.#typed.set(key, { mine, base: isTheirs ? base : now });
      if (isTheirs) this.#conflicts.set(key, { mine, theirs: now });
    }
  }

  #sendable(): ReadonlyMap<string, Typed<V>> {
    const ready = [...this.#typed].filter(
      ([key, { mine }]) =>
        !this.#conflicts.has(key) && !this.#refused.has(key) && this.given.isSendable(key, mine),
    );
    return new Map(ready);
  }

  async #send(sending: ReadonlyMap<string, Typed<V>>, leaving: boolean): Promise<void> {
    try {
      this.#become({ how: 'waiting' });
      for (const [key, { mine }] of sending)
        this.#sent.set(key, (this.#sent.get(key) ?? new Set()).add(mine));
      this.#arrived(sending, await this.given.save(sending, leaving));
    } catch (failure) {
      const isCertain = refusalOf(failure)?.leftUndone === true;
      this.#become(isCertain ? { how: 'refused', failure } : { how: 'unreachable' });
      if (!isCertain) this.#later(AGAIN);
    }
  }

  #arrived(sent: ReadonlyMap<string, Typed<V>>, { at, recorded, refused = new Map() }: Outcome<V>): void {
    for (const [key, value] of recorded) this.#recorded.set(key, value);
    for (const [key, { mine }] of sent) {
      const now = this.#typed.get(key);
      if (!now) continue;
      this.#type(key, now);
      if (!this.#typed.has(key)) this.#savedHere.add(key);
      const why = refused.get(key);
      if (why !== undefined && now.mine === mine) this.#refused.set(key, why);
    }
    this.#become(this.#sendable().size > 0 ? { how: 'waiting' } : { how: 'saved', at });
  }

  #settle(): void {
    if (this.#sendable().size > 0) {
      this.#become({ how: 'waiting' });
      this.#later(REST);
    } else this.#tell();
  }

  #later(rest: number): void {
    clearTimeout(this.#timer);
    if (!this.#left) this.#timer = setTimeout(() => void this.save(), rest);
  }

  #become(saved: Saved): void {
    this.saved = saved;
    this.#tell();
  }

  #tell(): void {
    this.edition += 1;
    for (const listener of this.#listeners) listener();
  }
}
