import { readsOf } from '@bien-cuong/subgraph';

import { Rank } from './rank.entity';

export const rankReads = readsOf(Rank, { as: 'r' });
