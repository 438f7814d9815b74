import type { EntityManager } from 'typeorm';

import { storableJson } from './storable-json';
import { ACTOR_SETTING, BULK, MODE_SETTING } from './settings';

/** Who does something, from where and by which request; what is not known is left out. */
export interface Actor {
  /** The account, or the client itself when a program acts for itself. */
  subject?: string;
  clientId?: string;
  roles?: readonly string[];
  /** The network address it came from. */
  address?: string;
  /** Whose business it is, where that is somebody else's than the subject's. */
  onBehalfOf?: string;
  requestId?: string;
  /** What was asked for, for example the field of Mutation. */
  operation?: string;
}

/** From here to its end, what a transaction changes is recorded as this actor's doing. */
export async function actAs(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(`SELECT set_config('${ACTOR_SETTING}', $1, true)`, [storableJson(actor)]);
}

/** The same for what writes too much to record it row by row: each statement leaves one record instead. */
export async function actInBulk(manager: EntityManager, actor: Actor): Promise<void> {
  await actAs(manager, actor);
  await manager.query(`SELECT set_config('${MODE_SETTING}', '${BULK}', true)`);
}
