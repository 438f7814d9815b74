import { joinSql, periodWithin, raw, type Rows, sql, type Sql, type View } from '@bien-cuong/database';
import { type Edtf, today } from '@bien-cuong/domain';

import type { TallyArgs } from './tally.input';

/** How counts of awards are read: FROM `s`. */
export const tallyView: View = {
  columns: {
    total: 's.total',
    individuals: 's.individuals',
    collectives: 's.collectives',
    households: 's.households',
    named: 's.named',
    byAuthority: 's.by_authority',
  },
};

export const tallyQueries: View['rows'] = {
  awardTally: ({ period }: TallyArgs) => tallyOf(period),
};

const COUNTS = ['total', 'individuals', 'collectives', 'households', 'named'];
const summed = COUNTS.map((count) => `coalesce(sum(${count}), 0) AS ${count}`).join(', ');
const counted = COUNTS.map((count) => `'${count}', g.${count}`).join(', ');

/** The one row with what was awarded in a period, where `only` holds of the lot `l`; authorities are seen on its last day. */
export function tallyOf(period: Edtf | null | undefined, only?: Sql): Rows {
  const conditions = [only, periodWithin('l.period', period)].filter((condition) => condition !== undefined);
  const authority = sql`json_build_object('id', g.authority_id, 'on', ${period?.to ?? today()}::date)`;
  return {
    from: sql`(
      SELECT ${raw(summed)}, coalesce(
        json_agg(json_build_object('authority', ${authority}, ${raw(counted)}) ORDER BY g.total DESC, g.authority_id),
        '[]') AS by_authority
      FROM (
        SELECT l.authority_id, sum(l.individuals + l.collectives + l.households) AS total, sum(l.individuals) AS individuals,
               sum(l.collectives) AS collectives, sum(l.households) AS households, sum(n.named) AS named
        FROM award_lot l CROSS JOIN LATERAL (
          SELECT count(*) AS named FROM award w WHERE w.lot_id = l.id AND w.revoked_on IS NULL) n
        WHERE ${joinSql([sql`true`, ...conditions], ' AND ')}
        GROUP BY l.authority_id) g) s`,
  };
}
