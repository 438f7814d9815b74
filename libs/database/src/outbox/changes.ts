import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { ChangeFeed, type ChangeNews, type ChangePoll } from '@bien-cuong/changes';

import type { Carrier } from './carrier';
import { LEASE_MS, Leases } from './leases';
import { Marks, readMessage } from './marks';

/** Shorter than the gateway's time limit, so that the client is told that its write is unconfirmed. */
const settleLimitMs = 8_000;
const retryMs = 100;
/** The longest lease, plus some time for the messages. */
const markMs = LEASE_MS + 1_000;

/**
 * Follows all changes committed to a subgraph's database, whoever makes them, and reports them to gateways. A
 * writer can wait until every gateway, whichever process of the subgraph it polls, has dropped what was read
 * before.
 */
export class Changes {
  private readonly process = randomUUID();
  private readonly leases: Leases;
  private readonly marks = new Marks();
  private readonly feed: ChangeFeed;
  /** Counts connections: a message sent over an earlier one proves nothing. */
  private connection = 0;
  private ready = false;

  constructor(private readonly carrier: Carrier) {
    this.leases = new Leases(this.process, carrier);
    this.feed = new ChangeFeed({ lease: () => this.lease() });
  }

  start(): void {
    this.carrier.start({
      changed: () => this.changed(),
      message: (text) => void this.receive(text),
      up: () => void this.up(),
      down: () => this.down(),
    });
  }

  poll(question: ChangePoll): Promise<ChangeNews> {
    return this.feed.poll(question);
  }

  /**
   * Must be called after a write was committed and before it is acknowledged: waits until no gateway serves
   * what was read before it.
   * @throws when that could not be confirmed; the write is committed all the same
   */
  async settled(): Promise<void> {
    const limit = performance.now() + settleLimitMs;
    while (performance.now() < limit) {
      // A lost connection only causes a delay: gateways that cannot be told any more stop serving by
      // themselves.
      if (await this.settle().catch(() => false)) return;
      await sleep(retryMs);
    }
    throw new Error('The change was made, but not every gateway has confirmed that it knows.');
  }

  /** Answers waiting polls, so that their connections can close. */
  release(): void {
    this.feed.close();
  }

  async stop(): Promise<void> {
    this.feed.close();
    this.ready = false;
    await this.carrier.stop();
  }

  private async settle(): Promise<boolean> {
    const processes = await this.leases.live();
    if (processes.length === 0) return true;
    return this.mark(processes);
  }

  /** @returns whether all of these processes have handled what was committed before */
  private async mark(processes: readonly string[]): Promise<boolean> {
    const { mark, done } = this.marks.make(processes);
    const over = new AbortController();
    try {
      await this.carrier.send(JSON.stringify({ mark, from: this.process }));
      const timedOut = sleep(markMs, false, { signal: over.signal });
      return await Promise.race([done.then(() => true), timedOut]);
    } finally {
      over.abort();
      this.marks.giveUp(mark);
    }
  }

  /**
   * Reports a change of everything: rows of a table also show in other types, in those above them and in
   * lists and counts.
   */
  private changed(): void {
    this.feed.changed('everything');
  }

  private async receive(text: string): Promise<void> {
    const message = readMessage(text);
    if (!message) return;
    if ('done' in message) return this.marks.done(message.done, message.by);
    await this.feed.settled();
    if (message.from === this.process) return this.marks.done(message.mark, this.process);
    if (!this.leases.wasHeld) return;
    const done = JSON.stringify({ done: message.mark, by: this.process });
    // If it is not sent, the writer asks again or waits until this process's lease ends.
    await this.carrier.send(done).catch(() => undefined);
  }

  private async up(): Promise<void> {
    const connection = ++this.connection;
    // Only a message that comes back proves that changes arrive: a pooler in between may swallow them.
    const heard = await this.mark([this.process]).catch(() => false);
    if (connection !== this.connection) return;
    if (!heard) return this.carrier.reset();
    this.feed.changed('everything');
    this.ready = true;
  }

  private down(): void {
    this.connection += 1;
    this.ready = false;
    this.feed.changed('everything');
  }

  private async lease(): Promise<number> {
    if (!this.ready) return 0;
    const { connection } = this;
    const ends = await this.leases.hold().catch(() => 0);
    return connection === this.connection && this.ready ? ends : 0;
  }
}
