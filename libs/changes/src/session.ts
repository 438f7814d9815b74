import type { Changed, ChangeNews } from './protocol';

/** One reader of changes: what it has not been told yet, and until when it was promised to be told. */
export class Session {
  /** On this process's monotonic clock, in milliseconds. */
  leaseEnds = 0;
  private position = 0;
  private acted = 0;
  private pending: 'everything' | Set<string> = new Set();
  private wake: () => void = () => undefined;

  constructor(readonly id: string) {}

  add(changed: Changed): void {
    if (changed === 'everything' || this.pending === 'everything') this.pending = 'everything';
    else for (const type of changed) this.pending.add(type);
    this.wake();
  }

  /**
   * The reader confirms the last news.
   * @returns false when it did not receive them, so that it has missed changes
   */
  act(position: number | undefined): boolean {
    if (position !== this.position) return false;
    this.acted = position;
    return true;
  }

  /** The position a reader must confirm before it has dropped all that changed until now. */
  get target(): number {
    return this.hasNews ? this.position + 1 : this.position;
  }

  hasActed(target: number): boolean {
    return this.acted >= target;
  }

  /** Waits at most `ms` for something to tell. */
  async next(ms: number): Promise<void> {
    if (this.hasNews) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Hands out the pending changes. */
  tell(leaseEnds: number, received: number): ChangeNews {
    const changed = this.pending === 'everything' ? this.pending : [...this.pending];
    if (this.hasNews) this.position += 1;
    this.pending = new Set();
    // An earlier promise holds until the reader has this answer.
    this.leaseEnds = Math.max(this.leaseEnds, leaseEnds);
    return {
      session: this.id,
      position: this.position,
      changed,
      leaseMs: Math.max(0, leaseEnds - received),
    };
  }

  /** Ends a wait, so that the poll is answered now. */
  release(): void {
    this.wake();
  }

  private get hasNews(): boolean {
    return this.pending === 'everything' || this.pending.size > 0;
  }
}
