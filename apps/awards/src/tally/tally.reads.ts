import { sql } from '@bien-cuong/database';
import { many, one, readsOf } from '@bien-cuong/subgraph';

import { AuthorityTally, AwardTally } from './award-tally';
import { TallyArgs } from './tally.input';
import { tallyOf } from './tally-of';

/** Counts of awards, from `s`. */
export const tallyReads = readsOf(AwardTally, {
  as: 's',
  attributes: { provinceId: 's.province_id' },
  parent: { byAuthority: 's.by_authority' },
  fields: {
    byAuthority: many(AuthorityTally, 'The same by authority, the most awards first.', {
      rows: () => ({
        from: sql`json_to_recordset(parent."byAuthority") g (province_id uuid, authority json, total bigint,
          individuals bigint, collectives bigint, households bigint, named bigint)`,
      }),
    }),
  },
  queries: {
    awardTally: one(AwardTally, 'Awards of the whole country, counted over a period.', {
      nullable: true,
      // It counts all awards, so it costs more than one row.
      directives: ['@cost(weight: 5)'],
      args: TallyArgs,
      rows: (args: TallyArgs) => tallyOf(args),
    }),
  },
});

/** The counts of one authority, from `g`, in the tally's order. */
export const authorityTallyReads = readsOf(AuthorityTally, {
  as: 'g',
  attributes: { provinceId: 'g.province_id' },
});
