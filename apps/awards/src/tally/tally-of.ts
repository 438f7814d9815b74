import { joinSql, raw, type Rows, sql, type Sql } from '@bien-cuong/database';
import { today } from '@bien-cuong/domain';

import { countedIn } from './counted-in';
import type { TallyArgs } from './tally.input';

const COUNTS = ['total', 'individuals', 'collectives', 'households', 'named'];
const summed = COUNTS.map((count) => `coalesce(sum(${count}), 0) AS ${count}`).join(', ');
const counted = COUNTS.map((count) => `'${count}', g.${count}`).join(', ');

/**
 * The single row with the counts of a period, for one province or all; authorities are as of its last day.
 */
export function tallyOf(args: TallyArgs, province?: Sql): Rows {
  const inProvince = province && sql`l.province_id = ${province}`;
  const conditions = [inProvince, ...countedIn(args)].filter((one) => one !== undefined);
  const lastDay = args.period?.to ?? args.givenOn?.to ?? today();
  const provinceId = province ?? sql`NULL::uuid`;
  const authority = sql`json_build_object('id', g.authority_id, 'on', ${lastDay}::date)`;
  return {
    from: sql`(
      SELECT ${provinceId} AS province_id, ${raw(summed)}, coalesce(
        json_agg(json_build_object('province_id', ${provinceId}, 'authority', ${authority}, ${raw(counted)})
                 ORDER BY g.total DESC, g.authority_id),
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
