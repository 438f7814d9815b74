import { one, readsOf } from '@bien-cuong/subgraph';

import { PersonRank } from './person-rank.entity';
import { Rank } from './rank.entity';

export const rankReads = readsOf(Rank, { as: 'r' });

export const personRankReads = readsOf(PersonRank, {
  as: 'h',
  fields: { rank: one(Rank, 'The rank.', { by: 'rankCode' }) },
});
