import { sql, TODAY, versionOn } from '@bien-cuong/database';
import { columnsFrom, keptFilter, many, one, readsOf } from '@bien-cuong/subgraph';

import { AwardTypeTerms } from './award-type-terms.entity';
import { AwardType } from './award-type.entity';

export const awardTypeTermsReads = readsOf(AwardTypeTerms, { as: 'v' });

export const awardTypeReads = readsOf(AwardType, {
  as: 't',
  history: true,
  columns: columnsFrom('v', ['recipients', 'oncePerPerson', 'criteria', 'criteriaVerified']),
  found: { title: 'name', titleEn: 'nameEn', detail: ['code'], by: ['name', 'nameEn', 'code'] },
  joins: { v: `CROSS JOIN ${versionOn('award_type_terms', 'v.award_type_id = t.id', TODAY)} v` },
  fields: {
    terms: many(AwardTypeTerms, 'What the law has said of it, oldest first.', {
      rows: () => ({
        from: sql`award_type_terms v`,
        where: [sql`v.award_type_id = parent.id`],
        orderBy: sql`v.valid_from NULLS FIRST`,
      }),
    }),
  },
  queries: {
    awardType: one(AwardType, 'One award type; null when there is none with this identity.', {
      nullable: true,
      byId: 'Identity of the award type.',
    }),
    awardTypes: many(AwardType, 'Every award type, in the order of their names.', {
      nullable: true,
      filters: keptFilter('t'),
      rows: () => ({ from: sql`award_type t`, orderBy: sql`t.name COLLATE "vi-x-icu", t.id` }),
    }),
  },
});
