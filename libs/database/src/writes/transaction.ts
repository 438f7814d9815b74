import { NotConfirmed } from '@bien-cuong/domain';
import { type DataSource, type EntityManager, QueryRunnerAlreadyReleasedError } from 'typeorm';

import { stateOf } from '../connection/failures';

/**
 * Runs a transaction so that it is known whether it was committed.
 * @throws NotConfirmed when COMMIT was sent and its answer leaves that open; after any other error, nothing
 * was changed
 */
export async function inTransaction<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  let isDone = false;
  try {
    return await dataSource.transaction(async (manager) => {
      const result = await work(manager);
      isDone = true;
      return result;
    });
  } catch (error) {
    throw isDone && !isRefused(error) ? new NotConfirmed(error) : error;
  }
}

/** pg's message for a connection that it knew to be lost, so that nothing was sent. */
const UNSENT = /is not queryable$/;
/**
 * SQLSTATE: a lost connection (08), an unknown outcome (40003), an ended session or a cancelled statement
 * (57), which may have happened after the commit, and system failures (58, XX).
 */
const OPEN = /^(08|40003|57|58|XX)/;

/** Whether it is certain that COMMIT changed nothing. */
function isRefused(error: unknown): boolean {
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  const state = stateOf(error);
  if (state !== undefined) return !OPEN.test(state);
  return error instanceof Error && UNSENT.test(error.message);
}

/** SQLSTATE of transactions that wait for each other; the database gives up one of them. */
const DEADLOCK = '40P01';
/** How often a transaction begins; each time another one has got its locks and goes on. */
const MOST_TIMES = 4;

/**
 * Runs a transaction anew when it gave way to one that waited for it, as it does when two lock the same rows in different
 * orders. Nothing that it did is left by then.
 * @throws what the transaction throws; the deadlock itself after the fourth
 */
export async function againAfterDeadlock<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let times = 1; ; times += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (stateOf(error) !== DEADLOCK || times === MOST_TIMES) throw error;
    }
  }
}
