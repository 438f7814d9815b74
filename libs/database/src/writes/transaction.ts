import { NotConfirmed } from '@bien-cuong/domain';
import { type DataSource, type EntityManager, QueryRunnerAlreadyReleasedError } from 'typeorm';

import { stateOf } from '../connection/failures';

/**
 * One transaction of which it is known whether it was made.
 * @throws NotConfirmed when COMMIT was sent and its answer leaves open what came of it; whatever else is thrown, nothing was
 * changed
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

/** What pg says of a connection whose loss it knew of, so that it sent nothing. */
const UNSENT = /is not queryable$/;
/**
 * SQLSTATE: a connection lost (08), an answer that nobody knows (40003), a session that was ended or a statement that was
 * stopped (57), which may have been after it was made, and failures of the system (58, XX).
 */
const OPEN = /^(08|40003|57|58|XX)/;

/** Whether it is certain that COMMIT changed nothing. */
function isRefused(error: unknown): boolean {
  if (error instanceof QueryRunnerAlreadyReleasedError) return true;
  const state = stateOf(error);
  if (state !== undefined) return !OPEN.test(state);
  return error instanceof Error && UNSENT.test(error.message);
}
