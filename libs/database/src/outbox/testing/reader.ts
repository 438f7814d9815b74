import { setTimeout as sleep } from 'node:timers/promises';

import type { ChangeNews } from '@bien-cuong/changes';

import type { Changes } from '../changes';

/** A reader that polls for the next news only when told to. */
export class Reader {
  news: ChangeNews | undefined;

  constructor(private readonly changes: Changes) {}

  /** Acts on the last news and waits for the next; answers without news are skipped. */
  async next(): Promise<ChangeNews> {
    do await this.poll();
    while (this.news?.changed.length === 0);
    return this.news as ChangeNews;
  }

  async poll(): Promise<void> {
    const { session, position } = this.news ?? {};
    this.news = await this.changes.poll(
      session === undefined ? {} : { session, ...(position !== undefined && { acted: position }) },
    );
  }

  /** Starts a session, repeatedly until it gets a promise. */
  async begin(): Promise<void> {
    await this.poll();
    while (this.news?.leaseMs === 0) {
      await sleep(20);
      await this.poll();
    }
  }
}
