import type { DataSource, EntityManager } from 'typeorm';

import { actAs } from '../audit/act-as';
import { type ChangeRequest, once } from './idempotency';
import { inTransaction } from './transaction';

/**
 * Runs a write in one transaction: recorded with its author, and executed only once however often it is
 * requested.
 * @throws NotConfirmed when it may have been committed
 */
export function changeAs<Answer>(
  dataSource: DataSource,
  { idempotencyKey, ...request }: ChangeRequest,
  work: (manager: EntityManager) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(dataSource, async (manager) => {
    await actAs(manager, request.actor);
    if (idempotencyKey == null) return work(manager);
    return once(manager, { ...request, idempotencyKey }, () => work(manager));
  });
}
