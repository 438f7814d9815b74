import type { Changed, ChangeNews } from './protocol';

/** One reader of changes: what it has not been told yet, and until when it relies on being told. */
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

  /** @returns false when the reader did not get the last news, so that it no longer knows what it has to know */
  act(position: number | undefined): boolean {
    if (position !== this.position) return false;
    this.acted = position;
    return true;
  }

  /** The position that a reader has acted on once it has dropped all that changed until now. */
  get target(): number {
    return this.hasNews ? this.position + 1 : this.position;
  }

  hasActed(target: number): boolean {
    return this.acted >= target;
  }

  /** Waits for something to tell, at most `ms`. */
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

  /** Hands out what is pending. */
  tell(leaseEnds: number, received: number): ChangeNews {
    const changed = this.pending === 'everything' ? this.pending : [...this.pending];
    if (this.hasNews) this.position += 1;
    this.pending = new Set();
    // What was promised before holds until the reader has this answer.
    this.leaseEnds = Math.max(this.leaseEnds, leaseEnds);
    return {
      session: this.id,
      position: this.position,
      changed,
      leaseMs: Math.max(0, leaseEnds - received),
    };
  }

  /** Ends a wait, so that its answer goes out now. */
  release(): void {
    this.wake();
  }

  private get hasNews(): boolean {
    return this.pending === 'everything' || this.pending.size > 0;
  }
}
