import { datedKeys, limitOf, periodWithin, sql, type View } from '@bien-cuong/database';

import type { FiguresArgs } from '../figure/figure.input';
import { BY_KIND } from '../movement/movement.view';
import type { ProvinceReviewsArgs } from '../review/review.input';
import { LATEST_FIRST } from '../review/review.view';

/** What this subgraph knows of a province, of which the key is all that it is told. */
export const provinceView: View = {
  columns: { id: 'k.id', on: 'k."on"' },
  parent: { id: 'k.id' },
  entities: (keys) => ({ from: datedKeys(keys) }),
  rows: {
    movements: () => ({
      from: sql`participation p JOIN movement m ON m.id = p.movement_id`,
      where: [sql`p.province_id = parent.id`],
      orderBy: BY_KIND,
    }),
    /** Latest period first, in it in the order of the indicators, the accepted claim before those that contradict it. */
    figures: ({ period, indicator, status, first }: FiguresArgs) => ({
      from: sql`figure f JOIN indicator i ON i.id = f.indicator_id`,
      where: [
        sql`f.province_id = parent.id`,
        periodWithin('f.period', period),
        indicator != null && sql`i.code = ${indicator}`,
        status != null && sql`f.status = ${status}`,
      ],
      orderBy: sql`f.period_to DESC NULLS FIRST, f.period_from DESC NULLS LAST, i.position, f.accepted DESC, f.id`,
      limit: limitOf(first),
    }),
    reviews: ({ period, first }: ProvinceReviewsArgs) => ({
      from: sql`review r`,
      where: [sql`r.province_id = parent.id`, periodWithin('r.period', period)],
      orderBy: LATEST_FIRST,
      limit: limitOf(first),
    }),
  },
};
