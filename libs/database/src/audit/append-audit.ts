import type { EntityManager } from 'typeorm';

import type { Actor } from './act-as';
import { storableJson } from './storable-json';

/** An event to record that is no change of a row, with its author. */
export interface AuditEvent extends Actor {
  kind: 'CHANGE' | 'SIGN_IN' | 'REFUSAL' | 'EXPORT' | 'LOOK';
  entityType?: string;
  entityId?: string;
  before?: object;
  after?: object;
  /** Further details: why it was refused, how much was exported. */
  detail?: object;
}

/** The columns that tell who did it, and SQL of their values from the JSON of an {@link Actor} `a`. */
export const ACTOR_COLUMNS = 'subject, client_id, roles, address, on_behalf_of, request_id, operation';
export const ACTOR_VALUES = `a ->> 'subject', a ->> 'clientId',
  ARRAY(SELECT jsonb_array_elements_text(coalesce(a -> 'roles', '[]'))),
  a ->> 'address', a ->> 'onBehalfOf', a ->> 'requestId', a ->> 'operation'`;

/**
 * Adds a record; it is kept if the transaction of `manager` is committed.
 * @returns its number
 */
export async function appendAudit(manager: EntityManager, event: AuditEvent): Promise<string> {
  const { kind, entityType = null, entityId = null, before, after, detail, ...actor } = event;
  const json = (value: object | undefined) => (value === undefined ? null : storableJson(value));
  const [record] = await manager.query<[{ id: number | string }]>(
    `INSERT INTO audit_record (kind, ${ACTOR_COLUMNS}, entity_type, entity_id, before, after, detail)
     SELECT $1, ${ACTOR_VALUES}, $3, $4, $5, $6, $7
     FROM (SELECT $2::jsonb AS a) actor RETURNING id`,
    [kind, storableJson(actor), entityType, entityId, ...[before, after, detail].map(json)],
  );
  return String(record.id);
}
