import { idKeys, sql, type View } from '@bien-cuong/database';

import { IN_PROGRAMME } from '../lot/lot-order';

/** What this subgraph knows of a review, of which the key is all that it is told. */
export const reviewView: View = {
  columns: { id: 'k.id' },
  parent: { id: 'k.id' },
  entities: (keys) => ({ from: idKeys(keys) }),
  rows: {
    commendations: () => ({
      from: sql`award_lot l`,
      where: [sql`l.review_id = parent.id`],
      orderBy: IN_PROGRAMME,
    }),
  },
};
