import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor, changeAs, type ChangeRequest } from '@bien-cuong/database';
import type { DataSource, EntityManager } from 'typeorm';

/** The actor of everything that happens inside its context. */
export const acting = new AsyncLocalStorage<Actor>();

/** The request, with the idempotency key its sender chose, if it may be repeated. */
export type WriteInput = Omit<ChangeRequest, 'actor'>;

/**
 * A transaction whose changes are recorded as those of the current actor.
 * @param asked makes it run once per idempotency key; the result of `work` is then kept for a year, and
 * returned to a request with the same key
 */
export async function changeAsActor<Result>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
  asked: WriteInput = { input: {} },
): Promise<Result> {
  const actor = acting.getStore() ?? {};
  const result = await changeAs(dataSource, { actor, ...asked }, work);
  changed.add(actor);
  return result;
}

const changed = new WeakSet<Actor>();

/**
 * Whether this actor has changed something, so that a later failure does not mean that nothing was changed.
 */
export const hasChanged = (actor: Actor | undefined): boolean => actor !== undefined && changed.has(actor);
