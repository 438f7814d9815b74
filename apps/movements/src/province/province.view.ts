import {
  datedKeys,
  paged,
  periodWithin,
  type PageRequest,
  sql,
  type View,
  whole,
} from '@bien-cuong/database';

import type { FiguresArgs, FiguresPageArgs } from '../figure/figure.input';
import { IN_REPORT } from '../figure/figure.view';
import { BY_KIND } from '../movement/movement.view';
import type { ProvinceReviewsArgs, ProvinceReviewsPageArgs } from '../review/review.input';
import { LATEST_FIRST } from '../review/review.view';

/** What this subgraph knows of a province, of which the key is all that it is told. */
export const provinceView: View = {
  columns: { id: 'k.id', on: 'k."on"' },
  parent: { id: 'k.id' },
  entities: (keys) => ({ from: datedKeys(keys) }),
  rows: {
    movements: () => whole(MOVEMENTS, BY_KIND),
    movementsConnection: (page: PageRequest) => paged(MOVEMENTS, BY_KIND, page),
    figures: (args: FiguresArgs) => whole(figuresOf(args), IN_REPORT),
    figuresConnection: (args: FiguresPageArgs) => paged(figuresOf(args), IN_REPORT, args),
    reviews: (args: ProvinceReviewsArgs) => whole(reviewsOf(args), LATEST_FIRST),
    reviewsConnection: (args: ProvinceReviewsPageArgs) => paged(reviewsOf(args), LATEST_FIRST, args),
  },
};

const MOVEMENTS = {
  from: sql`participation p JOIN movement m ON m.id = p.movement_id`,
  where: [sql`p.province_id = parent.id`],
};

const figuresOf = ({ period, indicator, status }: FiguresArgs) => ({
  from: sql`figure f JOIN indicator i ON i.id = f.indicator_id`,
  where: [
    sql`f.province_id = parent.id`,
    periodWithin('f.period', period),
    indicator != null && sql`i.code = ${indicator}`,
    status != null && sql`f.status = ${status}`,
  ],
  names: [
    indicator != null && {
      argument: 'indicator',
      exists: sql`EXISTS (SELECT FROM indicator WHERE code = ${indicator})`,
    },
  ],
});

const reviewsOf = ({ period }: ProvinceReviewsArgs) => ({
  from: sql`review r`,
  where: [sql`r.province_id = parent.id`, periodWithin('r.period', period)],
});
