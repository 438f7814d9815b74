import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor, changeAs, type ChangeRequest } from '@bien-cuong/database';
import type { DataSource, EntityManager } from 'typeorm';

/** Whose doing everything is that happens within. */
export const acting = new AsyncLocalStorage<Actor>();

/** What was asked for and the key that its sender chose, where it may come again. */
export type Asked = Omit<ChangeRequest, 'actor'>;

/**
 * A transaction whose changes are recorded as those of who acts.
 * @param asked has it done once for its key; what `work` gives is then kept for a day, and given to who asks again
 */
export function change<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
  asked: Asked = { input: {} },
): Promise<Result> {
  return changeAs(dataSource, { actor: acting.getStore() ?? {}, ...asked }, work);
}
