import { sql } from '@bien-cuong/database';
import { listed, readsOf } from '@bien-cuong/subgraph';

import { AwardLot } from '../lot/award-lot.entity';
import { IN_PROGRAMME } from '../lot/lot-order';
import { Review } from './review.stub';

/** What this subgraph knows of a review, of which the key is all that it is told. */
export const reviewReads = readsOf(Review, {
  as: 'k',
  fields: listed('commendations', AwardLot, 'What was awarded at this review.', {
    pageByPage: 'What was awarded at this review, page by page.',
    rows: () => ({ from: sql`award_lot l`, where: [sql`l.review_id = parent.id`] }),
    order: IN_PROGRAMME,
  }),
});
