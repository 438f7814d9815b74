import { holdsOn, raw, type Rows, sql, type Sql } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';

import { BY_NAME } from '../province/province-order';

/** One side of a lineage event: the units, and the day as of which they are shown. */
interface Side {
  shown: string;
  on: string;
}

/** A predecessor is shown as of its last day, a successor as of its first. */
export const PREDECESSORS: Side = { shown: 'l.predecessor_id', on: 'e.effective_on - 1' };
export const SUCCESSORS: Side = { shown: 'l.successor_id', on: 'e.effective_on' };

/** The units on one side of those events `l` for which an SQL condition is true. */
export function provincesLinked({ shown, on }: Side, of: string): Rows {
  const links = `SELECT DISTINCT ${shown} AS id, ${on} AS "on"
    FROM lineage_link l JOIN lineage_event e ON e.id = l.event_id WHERE ${of}`;
  return { from: raw(`(${links}) k JOIN province p ON p.id = k.id`), orderBy: BY_NAME };
}

/** A FROM item: the ids of a unit and of all that it was made of, whenever. */
export const unitAndPredecessors = (id: Sql): Sql => sql`(
  WITH RECURSIVE unit(id) AS (
    SELECT ${id}
    UNION
    SELECT l.predecessor_id FROM unit u JOIN lineage_link l ON l.successor_id = u.id)
  SELECT id FROM unit)`;

/** Follows the lineage to the given day: forward after the unit's end, back before its beginning. */
export function onMap({ date }: { date?: string | null }): Rows {
  return {
    from: sql`(
      WITH RECURSIVE walk(id, "on") AS (
        SELECT parent.id, ${date ?? today()}::date
        UNION
        SELECT n.id, w."on"
        FROM walk w
        JOIN province u ON u.id = w.id
        CROSS JOIN LATERAL (
          SELECT l.successor_id AS id FROM lineage_link l WHERE l.predecessor_id = u.id AND w."on" >= u.valid_to
          UNION ALL
          SELECT l.predecessor_id FROM lineage_link l WHERE l.successor_id = u.id AND w."on" < u.valid_from) n
        WHERE n.id <> u.id)
      SELECT * FROM walk) k JOIN province p ON p.id = k.id`,
    where: [raw(holdsOn('p', 'k."on"'))],
    orderBy: BY_NAME,
  };
}
