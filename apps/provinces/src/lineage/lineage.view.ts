import { holdsOn, raw, type Rows, sql, type View } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';

import { BY_NAME } from '../province/province-order';

/** How changes of units are read. */
export const lineageEventView: View = {
  columns: {
    id: 'e.id',
    kind: 'e.kind',
    effectiveOn: 'e.effective_on',
    legalBasis: 'e.legal_basis',
    source: 'e.source',
  },
  parent: { id: 'e.id' },
  rows: {
    predecessors: () => linked({ ...PREDECESSORS, of: 'l.event_id = parent.id' }),
    successors: () => linked({ ...SUCCESSORS, of: 'l.event_id = parent.id' }),
  },
};

/** The rows that follow the territory of a province through mergers and splits. */
export const lineageOfProvinces: View['rows'] = {
  lineage: () => ({
    from: sql`(SELECT DISTINCT l.event_id FROM lineage_link l WHERE parent.id IN (l.predecessor_id, l.successor_id)) d
              JOIN lineage_event e ON e.id = d.event_id`,
    orderBy: sql`e.effective_on, e.kind`,
  }),
  predecessors: () =>
    linked({ ...PREDECESSORS, of: 'l.successor_id = parent.id AND l.predecessor_id <> parent.id' }),
  successors: () =>
    linked({ ...SUCCESSORS, of: 'l.predecessor_id = parent.id AND l.successor_id <> parent.id' }),
  /** Walks from the unit to the day asked for: forward after its end, back before its beginning. */
  onMap: ({ date }: { date?: string | null }) => ({
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
  }),
};

interface Side {
  shown: string;
  on: string;
  of: string;
}

/** A predecessor is shown on its last day, a successor on its first. */
const PREDECESSORS = { shown: 'l.predecessor_id', on: 'e.effective_on - 1' };
const SUCCESSORS = { shown: 'l.successor_id', on: 'e.effective_on' };

function linked({ shown, on, of }: Side): Rows {
  const links = `SELECT DISTINCT ${shown} AS id, ${on} AS "on"
    FROM lineage_link l JOIN lineage_event e ON e.id = l.event_id WHERE ${of}`;
  return { from: raw(`(${links}) k JOIN province p ON p.id = k.id`), orderBy: BY_NAME };
}
