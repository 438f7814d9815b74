import { constraintOf, stateOf, tableOf } from '@bien-cuong/database';
import { Conflict, Unavailable } from '@bien-cuong/domain';

import type { Records } from './declaration';
import { BUSY, TAKEN } from './refusals';

/** SQLSTATE of unique and exclusion constraints. */
const TWICE_THERE = new Set(['23505', '23P01']);
/** SQLSTATE of transactions that wait for each other; one of them is given up. */
const DEADLOCK = '40P01';

/**
 * Writes a record. When two callers do the same at once, a constraint of the database refuses the second; its
 * error is worded here.
 * @throws Conflict when there is such a record by now
 * @throws Unavailable when a deadlock made this transaction give way
 */
export async function writing<Answer>(records: Records, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const state = stateOf(error) ?? '';
    if (TWICE_THERE.has(state)) throw new Conflict(TAKEN, takenField(records, error));
    if (state === DEADLOCK) throw new Unavailable(BUSY);
    throw error;
  }
}

/** The field that a unique constraint is about. */
function takenField({ entity, declared: { unique } }: Records, error: unknown): string | undefined {
  const { name, columns = {} } = tableOf(entity) ?? {};
  const constraint = constraintOf(error);
  return unique?.find((field) => constraint === `${name}_${columns[field]}_key`.replaceAll('"', ''));
}
