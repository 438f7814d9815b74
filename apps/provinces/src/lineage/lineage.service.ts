import { type DatedKey, holdsOn, rowsPerKey } from '@bien-cuong/database';
import type { DataSource } from 'typeorm';

import { BY_NAME, type ProvinceView, viewSql } from '../province/province-view';
import type { LineageEvent } from './lineage-event.entity';

type Owned<Row> = Row & { owner: string };

const ownerOf = ({ owner }: { owner: string }) => owner;

/** Follows territory through mergers and splits. */
export class LineageService {
  constructor(private readonly dataSource: DataSource) {}

  readonly events = async (provinceIds: readonly string[]): Promise<Owned<LineageEvent>[][]> => {
    const rows = await this.dataSource.query<Owned<LineageEvent>[]>(
      `SELECT DISTINCT k.owner, e.id, e.kind, e.effective_on AS "effectiveOn", e.legal_basis AS "legalBasis", e.source
       FROM unnest($1::uuid[]) AS k(owner)
       JOIN lineage_link l ON k.owner IN (l.predecessor_id, l.successor_id)
       JOIN lineage_event e ON e.id = l.event_id
       ORDER BY e.effective_on, e.kind`,
      [provinceIds],
    );
    return rowsPerKey(provinceIds, rows, ownerOf);
  };

  readonly predecessors = (ids: readonly string[]) => this.linked(ids, SIDES.predecessorOf);

  readonly successors = (ids: readonly string[]) => this.linked(ids, SIDES.successorOf);

  readonly eventPredecessors = (eventIds: readonly string[]) => this.linked(eventIds, SIDES.predecessorIn);

  readonly eventSuccessors = (eventIds: readonly string[]) => this.linked(eventIds, SIDES.successorIn);

  /** Walks the lineage from each unit to the day asked for: forward after its end, back before its beginning. */
  readonly onMap = async (keys: readonly DatedKey[]): Promise<ProvinceView[][]> => {
    const owners = keys.map((_, index) => String(index));
    const rows = await this.dataSource.query<Owned<ProvinceView>[]>(
      `WITH RECURSIVE walk(owner, id, "on") AS (
         SELECT * FROM unnest($1::text[], $2::uuid[], $3::date[])
         UNION
         SELECT w.owner, CASE WHEN w."on" >= u.valid_to THEN l.successor_id ELSE l.predecessor_id END, w."on"
         FROM walk w
         JOIN province u ON u.id = w.id
         JOIN lineage_link l ON l.predecessor_id <> l.successor_id
           AND CASE WHEN w."on" >= u.valid_to THEN l.predecessor_id = u.id
                    WHEN w."on" < u.valid_from THEN l.successor_id = u.id ELSE false END)
       ${viewSql('walk k', ', k.owner')} WHERE ${holdsOn('p', 'k."on"')} ${BY_NAME}`,
      [owners, keys.map(({ id }) => id), keys.map(({ on }) => on)],
    );
    return rowsPerKey(owners, rows, ownerOf);
  };

  private async linked(owners: readonly string[], side: Side): Promise<ProvinceView[][]> {
    const rows = await this.dataSource.query<Owned<ProvinceView>[]>(
      `${viewSql(
        `(SELECT DISTINCT l.${side.owner} AS owner, l.${side.shown} AS id, e.effective_on - ${side.daysBefore} AS "on"
          FROM lineage_link l JOIN lineage_event e ON e.id = l.event_id
          WHERE l.${side.owner} = ANY($1) ${side.only}) k`,
        ', k.owner',
      )} ${BY_NAME}`,
      [owners],
    );
    return rowsPerKey(owners, rows, ownerOf);
  }
}

interface Side {
  owner: 'event_id' | 'predecessor_id' | 'successor_id';
  shown: 'predecessor_id' | 'successor_id';
  /** A predecessor is shown on its last day, a successor on its first. */
  daysBefore: 0 | 1;
  only: string;
}

const BETWEEN_UNITS = 'AND l.predecessor_id <> l.successor_id';

const SIDES = {
  predecessorOf: { owner: 'successor_id', shown: 'predecessor_id', daysBefore: 1, only: BETWEEN_UNITS },
  successorOf: { owner: 'predecessor_id', shown: 'successor_id', daysBefore: 0, only: BETWEEN_UNITS },
  predecessorIn: { owner: 'event_id', shown: 'predecessor_id', daysBefore: 1, only: '' },
  successorIn: { owner: 'event_id', shown: 'successor_id', daysBefore: 0, only: '' },
} satisfies Record<string, Side>;
