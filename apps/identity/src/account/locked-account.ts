import { NotFound } from '@bien-cuong/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { changeAsActor } from '../audit/acting';
import { Account } from './account.entity';
import { isUUID } from './is-uuid';
import { noAccount } from './texts';

type Work<Result> = (account: Account, manager: EntityManager) => Promise<Result>;

/**
 * Runs changes of one account one after the other.
 * @throws NotFound
 */
export function lockedAccount<Result>(
  dataSource: DataSource,
  id: string,
  work: Work<Result>,
): Promise<Result> {
  return changeAsActor(dataSource, async (manager) => {
    if (!isUUID(id)) throw new NotFound(noAccount, 'id');
    const account = await manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw new NotFound(noAccount, 'id');
    return work(account, manager);
  });
}
