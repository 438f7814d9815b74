import { sql } from '@bien-cuong/database';
import { many, one, readsOf } from '@bien-cuong/subgraph';

import { PersonRank } from './person-rank.entity';
import { Rank } from './rank.entity';

export const rankReads = readsOf(Rank, {
  as: 'r',
  queries: {
    ranks: many(Rank, 'Every rank, by corps, lowest first.', {
      nullable: true,
      rows: () => ({ from: sql`rank r`, orderBy: sql`r.grade, r."order" NULLS LAST, r.code` }),
    }),
  },
});

export const personRankReads = readsOf(PersonRank, {
  as: 'h',
  fields: { rank: one(Rank, 'The rank.', { by: 'rankCode' }) },
});
