import { auditTrail } from '@bien-cuong/subgraph';

import { Figure } from './figure/figure.entity';
import { Movement } from './movement/movement.entity';
import { Review } from './review/review.entity';

/** What this subgraph shows of its audit trail. */
export const audit = auditTrail('movements', {
  personal: {
    Directive: { issued_by_id: 'people' },
  },
  histories: [Figure, Movement, Review],
});
