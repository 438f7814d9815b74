import { datedKeys, paged, sql, type View } from '@bien-cuong/database';

import { IN_PROGRAMME } from '../lot/lot-order';
import { countedIn } from '../tally/counted-in';
import type { CommendationsArgs, TallyArgs } from '../tally/tally.input';
import { tallyOf } from '../tally/tally.view';

/** What this subgraph knows of a province, of which the key is all that it is told. */
export const provinceView: View = {
  columns: { id: 'k.id', on: 'k."on"' },
  parent: { id: 'k.id' },
  entities: (keys) => ({ from: datedKeys(keys) }),
  rows: {
    awardTally: (args: TallyArgs) => tallyOf(args, sql`parent.id`),
    commendations: ({ period, givenOn, ...page }: CommendationsArgs) =>
      paged(
        {
          from: sql`award_lot l`,
          where: [sql`l.province_id = parent.id`, ...countedIn({ period, givenOn })],
        },
        IN_PROGRAMME,
        page,
      ),
  },
};
