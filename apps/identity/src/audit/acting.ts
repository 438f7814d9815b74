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
export async function change<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
  asked: Asked = { input: {} },
): Promise<Result> {
  const actor = acting.getStore() ?? {};
  const result = await changeAs(dataSource, { actor, ...asked }, work);
  changed.add(actor);
  return result;
}

const changed = new WeakSet<Actor>();

/** Whether something was changed by this very actor, so that what fails afterwards does not mean that nothing was. */
export const hasChanged = (actor: Actor | undefined): boolean => actor !== undefined && changed.has(actor);
