import { sql } from '@bien-cuong/database';
import { listed, readsOf } from '@bien-cuong/subgraph';

import { AwardLot } from '../lot/award-lot.entity';
import { IN_PROGRAMME } from '../lot/lot-order';
import { Review } from './review.stub';

/** The fields that this subgraph adds to reviews, of which it has only the key. */
export const reviewReads = readsOf(Review, {
  as: 'k',
  fields: listed('commendations', AwardLot, 'What was awarded at this review.', {
    pageByPage: 'What was awarded at this review, page by page.',
    rows: () => ({
      from: sql`award_lot l`,
      where: [sql`l.review_id = parent.id`, sql`l.retired_on IS NULL`],
    }),
    order: IN_PROGRAMME,
  }),
});
