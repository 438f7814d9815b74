import { setTimeout as sleep } from 'node:timers/promises';

import type { ChangePoll, PollChanges } from '@bien-cuong/changes';

import type { Sight } from './known-changes';

/** Longer than a subgraph ever holds a poll open. */
const pollTimeoutMs = 5_000;
const firstRetryMs = 100;
const maxRetryMs = 5_000;

/** Follows the changes of one subgraph until `stop` is aborted; a gap in them voids what was read before. */
export async function follow(sight: Sight, poll: PollChanges, stop: AbortSignal): Promise<void> {
  let last: ChangePoll = {};
  let retryMs = firstRetryMs;
  while (!stop.aborted) {
    const began = performance.now();
    try {
      const news = await poll(last, AbortSignal.any([stop, AbortSignal.timeout(pollTimeoutMs)]));
      const sameSession = news.session === last.session;
      if (!sameSession) sight.begin();
      sight.changed(news.changed);
      sight.liveFor(began + news.leaseMs);
      last = {
        session: news.session,
        acted: news.position,
        ...(!sameSession && last.session !== undefined && { replaces: last.session }),
      };
      if (news.leaseMs > 0) {
        retryMs = firstRetryMs;
        continue;
      }
    } catch {
      // Why it failed does not matter: without news nothing of this subgraph is kept.
      sight.lose();
      const lost = last.session ?? last.replaces;
      last = lost === undefined ? {} : { replaces: lost };
    }
    await sleep(retryMs, undefined, { signal: stop, ref: false }).catch(() => undefined);
    retryMs = Math.min(2 * retryMs, maxRetryMs);
  }
  sight.lose();
  if (last.session !== undefined) await leave(last.session, poll);
}

/** Ends the session at the subgraph, so that its next write need not wait for the promise to run out. */
async function leave(session: string, poll: PollChanges): Promise<void> {
  await poll({ session, leave: true }, AbortSignal.timeout(1_000)).catch(() => undefined);
}
