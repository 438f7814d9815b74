import { raw, sql } from '@bien-cuong/database';
import { keptFilter, listed, OF_TODAY, readsOf } from '@bien-cuong/subgraph';

import { Figure } from '../figure/figure.entity';
import { figureFilters, IN_REPORT } from '../figure/figure.reads';
import { Movement } from '../movement/movement.entity';
import { BY_KIND } from '../movement/movement.reads';
import { holdsToday } from '../participation/holds-today';
import { Review } from '../review/review.entity';
import { LATEST_FIRST, reviewFilters } from '../review/review.reads';
import { twinningsOfProvince } from '../twinning/twinning.reads';
import { Province } from './province.stub';

/** The fields that this subgraph adds to provinces, of which it has only the key. */
export const provinceReads = readsOf(Province, {
  as: 'k',
  fields: {
    ...listed(
      'movements',
      Movement,
      'The movements it takes part in today, the umbrella first, then kind by kind.',
      {
        directives: OF_TODAY,
        pageDirectives: OF_TODAY,
        rows: () => ({
          from: sql`participation p JOIN movement m ON m.id = p.movement_id`,
          where: [sql`p.province_id = parent.id`, sql`m.retired_on IS NULL`, raw(holdsToday('p'))],
        }),
        order: BY_KIND,
      },
    ),
    twinnings: twinningsOfProvince,
    ...listed(
      'figures',
      Figure,
      'What this very unit counted, latest period first; contradicting claims stand side by side.',
      {
        directives: ['@listSize(assumedSize: 200)'],
        rows: () => ({
          from: sql`figure f JOIN indicator i ON i.id = f.indicator_id`,
          where: [sql`f.province_id = parent.id`],
        }),
        order: IN_REPORT,
        filters: { ...keptFilter('f'), ...figureFilters },
      },
    ),
    ...listed('reviews', Review, 'The reviews that this very unit held, latest period first.', {
      directives: ['@listSize(assumedSize: 100)'],
      rows: () => ({ from: sql`review r`, where: [sql`r.province_id = parent.id`] }),
      order: LATEST_FIRST,
      filters: { ...keptFilter('r'), ...reviewFilters },
    }),
  },
});
