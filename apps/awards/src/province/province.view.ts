import { datedKeys, limitOf, periodWithin, sql, type View } from '@bien-cuong/database';

import { IN_PROGRAMME } from '../lot/lot-order';
import type { CommendationArgs, TallyArgs } from '../tally/tally.input';
import { tallyOf } from '../tally/tally.view';

/** What this subgraph knows of a province, of which the key is all that it is told. */
export const provinceView: View = {
  columns: { id: 'k.id', on: 'k."on"' },
  parent: { id: 'k.id' },
  entities: (keys) => ({ from: datedKeys(keys) }),
  rows: {
    awardTally: ({ period }: TallyArgs) => tallyOf(period, sql`parent.id`),
    commendations: ({ period, first }: CommendationArgs) => ({
      from: sql`award_lot l`,
      where: [sql`l.province_id = parent.id`, periodWithin('l.period', period)],
      orderBy: IN_PROGRAMME,
      limit: limitOf(first),
    }),
  },
};
