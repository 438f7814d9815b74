import type { EntityManager, QueryRunner } from 'typeorm';

import { dayOf, TODAY } from '../reads/dated';
import type { Actor } from './act-as';
import { ACTOR_COLUMNS, ACTOR_VALUES } from './append-audit';
import { storableJson } from './storable-json';

const KINDS = ['CHANGE', 'SIGN_IN', 'REFUSAL', 'EXPORT'];
const CONSTRAINT = 'audit_record_kind_check';

/** Upgrades an existing trail: from now on it can tell who looked at protected data. */
export const keepLooks = (runner: QueryRunner): Promise<void> => allow(runner, [...KINDS, 'LOOK']);

/** Reverts that; the records written in between stay as they are. */
export const keepNoLooks = (runner: QueryRunner): Promise<void> => allow(runner, KINDS);

async function allow(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  await runner.query(`ALTER TABLE audit_record DROP CONSTRAINT ${CONSTRAINT}`);
  await runner.query(
    `ALTER TABLE audit_record ADD CONSTRAINT ${CONSTRAINT}
     CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})) NOT VALID`,
  );
}

/** Protected data that somebody has been shown. */
export interface Look {
  entityType: string;
  entityIds: readonly string[];
  /** Who was shown it; their operation is the field. */
  actor: Actor;
}

/**
 * Records by one statement that somebody was shown a protected field of these entities: once a day in Việt Nam for each
 * account, client and entity, so that the trail tells who has looked and when, and does not grow with every page that is
 * opened again.
 */
export async function appendLooks(
  manager: EntityManager,
  { entityType, entityIds, actor }: Look,
): Promise<void> {
  await manager.query(
    `INSERT INTO audit_record (kind, ${ACTOR_COLUMNS}, entity_type, entity_id)
     SELECT 'LOOK', ${ACTOR_VALUES}, $2, shown.id
     FROM (SELECT $1::jsonb AS a) actor CROSS JOIN unnest($3::text[]) shown (id)
     WHERE NOT EXISTS (
       SELECT FROM audit_record r
       WHERE r.entity_type = $2 AND r.entity_id = shown.id AND r.kind = 'LOOK' AND ${dayOf('r.at')} = ${TODAY}
         AND r.operation = a ->> 'operation' AND r.subject IS NOT DISTINCT FROM a ->> 'subject'
         AND r.client_id IS NOT DISTINCT FROM a ->> 'clientId' AND r.on_behalf_of IS NOT DISTINCT FROM a ->> 'onBehalfOf')`,
    [storableJson(actor), entityType, entityIds],
  );
}
