import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor, actAs } from '@bien-cuong/database';
import type { DataSource, EntityManager } from 'typeorm';

/** Whose doing everything is that happens within. */
export const acting = new AsyncLocalStorage<Actor>();

/** A transaction whose changes are recorded as those of who acts. */
export function change<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return dataSource.transaction(async (manager) => {
    const actor = acting.getStore();
    if (actor) await actAs(manager, actor);
    return work(manager);
  });
}
