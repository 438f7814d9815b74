import type { Changed } from '@bien-cuong/changes';

/** When something last changed, as an event number of the store's {@link Clock}. */
export interface Cell {
  at: number;
}

/** Numbers events, so that comparing two numbers tells which came first. */
export class Clock {
  now = 0;

  tick(): number {
    return ++this.now;
  }
}

/** What the gateway knows of one subgraph's changes. */
export class Sight {
  private liveUntil = 0;
  private since = Number.POSITIVE_INFINITY;
  private readonly any: Cell = { at: 0 };
  private readonly everything: Cell = { at: 0 };
  private readonly types = new Map<string, Cell>();

  constructor(private readonly clock: Clock) {}

  /** The subgraph has promised to report every change until this moment of performance.now(). */
  liveFor(until: number): void {
    this.liveUntil = until;
  }

  /** Starts anew, because changes may have been missed: what was read until now is void. */
  begin(): void {
    this.since = this.clock.tick();
  }

  lose(): void {
    this.liveUntil = 0;
  }

  changed(changed: Changed): void {
    if (changed.length === 0) return;
    const now = this.clock.tick();
    this.any.at = now;
    if (changed === 'everything') this.everything.at = now;
    else for (const type of changed) this.cellOf(type).at = now;
  }

  /**
   * The cells whose change voids what was read of these types. Where the types are unknown, every change
   * does.
   */
  cells(types: Iterable<string> | undefined): Cell[] {
    return types ? [this.everything, ...[...types].map((type) => this.cellOf(type))] : [this.any];
  }

  isLive(now: number): boolean {
    return now < this.liveUntil;
  }

  /** Whether the subgraph never reported any change: it is foreign, or was not reached yet. */
  get isSilent(): boolean {
    return this.since === Number.POSITIVE_INFINITY;
  }

  /** Whether changes have been followed without a gap since the event `began`. */
  wasFollowed(began: number): boolean {
    return this.since <= began;
  }

  private cellOf(type: string): Cell {
    const known = this.types.get(type);
    if (known) return known;
    const cell = { at: 0 };
    this.types.set(type, cell);
    return cell;
  }
}
