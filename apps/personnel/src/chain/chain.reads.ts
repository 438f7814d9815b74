import { dayWithin } from '@bien-cuong/database';
import { one, readsOf } from '@bien-cuong/subgraph';

import { Unit } from '../unit/unit.entity';
import { ChainLink } from './chain-link.entity';

/**
 * The places of units in chains, from `l`, which also has the day `seen_on` as of which the unit is shown.
 */
export const chainReads = readsOf(ChainLink, {
  as: 'l',
  parent: { superiorOn: dayWithin('l', 'l.seen_on') },
  fields: {
    superior: one(Unit, 'The unit above it, as it was while the link held.', {
      by: 'superiorId',
      on: 'parent."superiorOn"',
    }),
  },
});
