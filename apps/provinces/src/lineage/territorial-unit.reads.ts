import { sql } from '@bien-cuong/database';
import { many, readsOf } from '@bien-cuong/subgraph';

import { TerritorialUnit } from './territorial-unit';

export const territorialUnitReads = readsOf(TerritorialUnit, {
  as: 'p',
  columns: {
    successorIds: `ARRAY(SELECT DISTINCT l.successor_id FROM lineage_link l
      WHERE l.predecessor_id = p.id AND l.successor_id <> p.id ORDER BY 1)`,
  },
  queries: {
    territorialUnits: many(
      TerritorialUnit,
      'All units of the first level there ever were, with what became of them.',
      {
        nullable: true,
        // 63 and 34 of them, and a few of every act.
        directives: ['@listSize(assumedSize: 120)'],
        rows: () => ({ from: sql`province p`, orderBy: sql`p.id` }),
      },
    ),
  },
});
