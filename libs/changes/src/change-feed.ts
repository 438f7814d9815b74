import { randomUUID } from 'node:crypto';

import type { Changed, ChangeNews, ChangePoll } from './protocol';
import { Session } from './session';

export interface FeedOptions {
  /**
   * Makes every writer wait for this process's readers. Resolves with the time when that ends, on the clock
   * of performance.now(); 0 when it cannot be promised now.
   */
  lease: () => Promise<number>;
  /** How long a poll waits for news. */
  holdMs?: number;
}

/** More readers than any platform has gateways: each one that falls silent makes the next write wait. */
const maxSessions = 100;

/** Tells readers what changed, and lets a writer wait until all of them have acted on it. */
export class ChangeFeed {
  private readonly sessions = new Map<string, Session>();
  private readonly waiting = new Set<() => void>();
  private closed = false;

  constructor(private readonly options: FeedOptions) {}

  get readers(): number {
    return this.sessions.size;
  }

  async poll(poll: ChangePoll): Promise<ChangeNews> {
    const received = performance.now();
    if (poll.replaces !== undefined) this.end(poll.replaces);
    const { session: id = '' } = poll;
    if (poll.leave) return this.leave(id, received);
    const session = this.sessions.get(id);
    if (!session?.act(poll.acted)) return this.begin(received);
    this.review();
    if (!this.closed) await session.next(this.options.holdMs ?? 500);
    const leaseEnds = await this.lease();
    // The session was ended while it waited, so it was not told of every change.
    if (!this.sessions.has(session.id)) return this.begin(received);
    return session.tell(leaseEnds, received);
  }

  /** Must be called when something was committed: every reader is told of it. */
  changed(changed: Changed): void {
    for (const session of this.sessions.values()) session.add(changed);
  }

  /** Resolves when every reader has dropped what changed until now, or its promise has run out. */
  async settled(): Promise<void> {
    const targets = [...this.sessions.values()].map((session) => ({ session, target: session.target }));
    for (;;) {
      const now = performance.now();
      const open = targets.filter(({ session, target }) => this.isOpen(session, target, now));
      if (open.length === 0) return;
      await this.nextReview(Math.min(...open.map(({ session }) => session.leaseEnds)) - now);
    }
  }

  /** Answers all waiting polls, without a promise. */
  close(): void {
    this.closed = true;
    for (const session of this.sessions.values()) session.release();
  }

  private async begin(received: number): Promise<ChangeNews> {
    const leaseEnds = await this.lease();
    this.forgetSilent();
    const session = new Session(randomUUID());
    if (leaseEnds === 0 || this.sessions.size >= maxSessions) return session.tell(0, received);
    this.sessions.set(session.id, session);
    return session.tell(leaseEnds, received);
  }

  private leave(id: string, received: number): ChangeNews {
    this.end(id);
    return new Session(id).tell(0, received);
  }

  private async lease(): Promise<number> {
    return this.closed ? 0 : this.options.lease();
  }

  private end(id: string): void {
    this.sessions.delete(id);
    this.review();
  }

  private forgetSilent(): void {
    const now = performance.now();
    for (const { id, leaseEnds } of this.sessions.values()) if (leaseEnds < now) this.sessions.delete(id);
  }

  private isOpen(session: Session, target: number, now: number): boolean {
    return this.sessions.has(session.id) && session.leaseEnds > now && !session.hasActed(target);
  }

  private review(): void {
    for (const resolve of [...this.waiting]) resolve();
  }

  private nextReview(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(1, ms));
      this.waiting.add(done);
    });
  }
}
