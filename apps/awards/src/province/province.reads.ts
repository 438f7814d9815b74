import { sql } from '@bien-cuong/database';
import { one, pages, readsOf } from '@bien-cuong/subgraph';

import { AwardLot } from '../lot/award-lot.entity';
import { IN_PROGRAMME } from '../lot/lot-order';
import { AwardTally } from '../tally/award-tally';
import { countedIn } from '../tally/counted-in';
import { TallyArgs } from '../tally/tally.input';
import { tallyOf } from '../tally/tally-of';
import { Province } from './province.stub';

/** The fields that this subgraph adds to provinces, of which it has only the key. */
export const provinceReads = readsOf(Province, {
  as: 'k',
  fields: {
    awardTally: one(AwardTally, 'Awards counted in this province over a period.', {
      nullable: true,
      // It counts all awards, so it costs more than one row.
      directives: ['@cost(weight: 5)'],
      args: TallyArgs,
      rows: (args: TallyArgs) => tallyOf(args, sql`parent.id`),
    }),
    commendations: pages(AwardLot, 'Lots of awards counted in this province.', {
      nullable: true,
      args: TallyArgs,
      rows: (args: TallyArgs) => ({
        from: sql`award_lot l`,
        where: [sql`l.province_id = parent.id`, ...countedIn(args)],
      }),
      order: IN_PROGRAMME,
    }),
  },
});
