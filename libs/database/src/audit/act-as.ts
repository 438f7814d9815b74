import type { EntityManager } from 'typeorm';

import { storableJson } from './storable-json';
import { ACTOR_SETTING, BULK, MODE_SETTING } from './settings';

/** The author of a change, with the request it came from; unknown parts are left out. */
export interface Actor {
  /** The account, or the client itself when a program acts for itself. */
  subject?: string;
  clientId?: string;
  roles?: readonly string[];
  /** The network address it came from. */
  address?: string;
  /** The account on whose behalf the subject acts, where that is another one. */
  onBehalfOf?: string;
  requestId?: string;
  /** What was asked for, for example a field of Mutation. */
  operation?: string;
}

/** Records all changes of the transaction, from here to its end, with this author. */
export async function actAs(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(`SELECT set_config('${ACTOR_SETTING}', $1, true)`, [storableJson(actor)]);
}

/** The same for bulk writes: each statement leaves one record instead of one per row. */
export async function actInBulk(manager: EntityManager, actor: Actor): Promise<void> {
  await actAs(manager, actor);
  await manager.query(`SELECT set_config('${MODE_SETTING}', '${BULK}', true)`);
}
