import { raw, sql, TODAY } from '@bien-cuong/database';
import { filter, one, readsOf } from '@bien-cuong/subgraph';

import { Country } from '../country/country.entity';
import { unitAndPredecessors } from '../lineage/linked-provinces';
import { Province } from '../province/province.entity';
import { Measure, ProvinceClaim } from './province-claim.entity';

/** Published numbers; the unit of a claim is shown as of today. */
export const claimReads = readsOf(ProvinceClaim, {
  as: 'c',
  fields: {
    country: one(Country, 'The neighbour whose border is meant; null when the whole border is meant.', {
      nullable: true,
      by: 'countryCode',
    }),
    province: one(Province, 'The unit that the claim is about.', { by: 'provinceId', on: TODAY }),
  },
});

const WITH_PREDECESSORS = sql`${unitAndPredecessors(raw('parent.id'))} u JOIN province_claim c ON c.province_id = u.id`;

/** The claims about a unit. */
export const claimsOf = ({ withPredecessors }: { withPredecessors: boolean }) => ({
  from: withPredecessors ? WITH_PREDECESSORS : sql`province_claim c`,
  where: [!withPredecessors && sql`c.province_id = parent.id`],
  orderBy: sql`c.accepted DESC, c.measure, c.verified DESC, c.period_from DESC NULLS LAST, c.country_code, c.value DESC`,
});

export const claimFilters = {
  measure: filter(Measure, 'Only claims about this.', (measure: Measure) => sql`c.measure = ${measure}`),
};
