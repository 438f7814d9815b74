import { inOrder, named, raw, sortedBy, sql, TODAY, versionOn } from '@bien-cuong/database';
import { filter, keptFilter, one, pages, readsOf, searchFilter, UUID } from '@bien-cuong/subgraph';

import { Country } from '../country/country.entity';
import { NeighbouringCountry } from '../country/neighbour';
import { unitAndPredecessors } from '../lineage/linked-provinces';
import { Province } from '../province/province.entity';
import { Measure, ProvinceClaim } from './province-claim.entity';

export const claimFilters = {
  ...keptFilter('c'),
  measure: filter(Measure, 'Only claims about this.', (measure: Measure) => sql`c.measure = ${measure}`),
};

/** By measure, within it by province; the accepted claim stands before those that contradict it. */
const BY_MEASURE = sortedBy(
  'c.id',
  inOrder('c.measure', Object.values(Measure)),
  named(`(n.name || ' ' || (NOT c.accepted)::int)`),
);

/** Published numbers; the unit of a claim is shown as of today. */
export const claimReads = readsOf(ProvinceClaim, {
  as: 'c',
  history: true,
  sorts: ['value', 'period'],
  fields: {
    country: one(Country, 'The neighbour whose border is meant; null when the whole border is meant.', {
      nullable: true,
      by: 'countryCode',
    }),
    province: one(Province, 'The unit that the claim is about.', { by: 'provinceId', on: TODAY }),
  },
  queries: {
    provinceClaim: one(
      ProvinceClaim,
      'One claim about a province; null when there is none with this identity.',
      {
        nullable: true,
        byId: 'Identity of the claim.',
      },
    ),
    provinceClaims: pages(
      ProvinceClaim,
      'What sources say was measured or counted in provinces, by measure and province; contradicting claims stand side by side.',
      {
        nullable: true,
        rows: () => ({
          from: raw(
            `province_claim c CROSS JOIN ${versionOn('province_name', 'v.province_id = c.province_id', TODAY)} n`,
          ),
        }),
        order: BY_MEASURE,
        filters: {
          ...claimFilters,
          country: filter(
            NeighbouringCountry,
            'Only claims about the border with this country.',
            (country: NeighbouringCountry) => sql`c.country_code = ${country}`,
          ),
          province: filter(
            UUID,
            'Only claims about this province, and about those that it was made of.',
            (id: string) =>
              sql`c.province_id IN (SELECT u.id FROM ${unitAndPredecessors(sql`${id}::uuid`)} u)`,
          ),
          accepted: filter(
            Boolean,
            'Only claims that headquarters accepted (true), or only others (false).',
            (accepted: boolean) => sql`c.accepted = ${accepted}::boolean`,
          ),
          verified: filter(
            Boolean,
            'Only claims that were read in a source (true), or only others (false).',
            (verified: boolean) => sql`c.verified = ${verified}::boolean`,
          ),
          ...searchFilter('the words of the source or its name', (contains) =>
            contains('c.as_published', 'c.source'),
          ),
        },
      },
    ),
  },
});

const WITH_PREDECESSORS = sql`${unitAndPredecessors(raw('parent.id'))} u JOIN province_claim c ON c.province_id = u.id`;

/** The claims about a unit. */
export const claimsOf = ({ withPredecessors }: { withPredecessors: boolean }) => ({
  from: withPredecessors ? WITH_PREDECESSORS : sql`province_claim c`,
  where: [!withPredecessors && sql`c.province_id = parent.id`],
  orderBy: sql`c.accepted DESC, c.measure, c.verified DESC, c.period_from DESC NULLS LAST, c.country_code, c.value DESC`,
});
