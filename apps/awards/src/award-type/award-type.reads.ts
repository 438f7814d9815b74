import { sql } from '@bien-cuong/database';
import { many, readsOf } from '@bien-cuong/subgraph';

import { AwardType } from './award-type.entity';

export const awardTypeReads = readsOf(AwardType, {
  as: 't',
  queries: {
    awardTypes: many(AwardType, 'Every award type, in the order of their names.', {
      nullable: true,
      rows: () => ({ from: sql`award_type t`, orderBy: sql`t.name COLLATE "vi-x-icu", t.id` }),
    }),
  },
});
