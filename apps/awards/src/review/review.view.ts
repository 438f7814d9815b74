import { idKeys, type PageRequest, paged, sql, type View, whole } from '@bien-cuong/database';

import { IN_PROGRAMME } from '../lot/lot-order';

const LOTS = { from: sql`award_lot l`, where: [sql`l.review_id = parent.id`] };

/** What this subgraph knows of a review, of which the key is all that it is told. */
export const reviewView: View = {
  columns: { id: 'k.id' },
  parent: { id: 'k.id' },
  entities: (keys) => ({ from: idKeys(keys) }),
  rows: {
    commendations: () => whole(LOTS, IN_PROGRAMME),
    commendationsConnection: (page: PageRequest) => paged(LOTS, IN_PROGRAMME, page),
  },
};
