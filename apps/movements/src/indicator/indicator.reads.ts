import { sql } from '@bien-cuong/database';
import { keptFilter, many, one, readsOf } from '@bien-cuong/subgraph';

import { Indicator } from './indicator.entity';

export const indicatorReads = readsOf(Indicator, {
  as: 'i',
  history: true,
  fields: {
    pairedWith: one(
      Indicator,
      'The indicator that is always given together with this one (84 teams with 498 members); null when there is none.',
      { nullable: true, by: 'pairedWithId' },
    ),
  },
  queries: {
    indicator: one(Indicator, 'One indicator; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the indicator.',
    }),
    indicators: many(Indicator, 'All indicators, in the order in which reports give them.', {
      nullable: true,
      filters: keptFilter('i'),
      rows: () => ({ from: sql`indicator i`, orderBy: sql`i.position, i.code` }),
    }),
  },
});
