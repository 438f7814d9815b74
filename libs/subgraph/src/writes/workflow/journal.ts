import type { EntityManager } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Author } from '../register/command';

/** One move of a record, as it was made. */
@Entity()
export class WorkflowMove {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  recordType: string;

  @Column('uuid')
  recordId: string;

  @Column('text')
  move: string;

  @Column('text')
  fromState: string;

  @Column('text')
  toState: string;

  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text', { nullable: true })
  onBehalfOf: string | null;

  @Column('timestamptz')
  at: string;

  @Column('text', { nullable: true })
  reason: string | null;
}

interface Made {
  type: string;
  ids: readonly string[];
  move: string;
  from: string;
  to: string;
  author: Author;
  reason?: string;
}

/** Writes into the journal that records of one state made a move. */
export async function journal(
  manager: EntityManager,
  { type, ids, move, from, to, author, reason = '' }: Made,
): Promise<void> {
  await manager.query(
    `INSERT INTO workflow_move (record_type, record_id, move, from_state, to_state, subject, on_behalf_of, reason)
     SELECT $1, id, $3, $4, $5, $6, $7, nullif($8, '') FROM unnest($2::uuid[]) AS r (id)`,
    [type, ids, move, from, to, author.subject ?? null, author.onBehalfOf ?? null, reason],
  );
}

/** SQL of those who made each move of a record last, as JSON by move: `[subject, onBehalfOf]`. */
export const lastMovers = (type: string, id: string): string => `(
  SELECT json_object_agg(m.move, json_build_array(m.subject, m.on_behalf_of)) FROM (
    SELECT DISTINCT ON (w.move) w.move, w.subject, w.on_behalf_of FROM workflow_move w
    WHERE w.record_type = '${type}' AND w.record_id = ${id} ORDER BY w.move, w.at DESC) m)`;
