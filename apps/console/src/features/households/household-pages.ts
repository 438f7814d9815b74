import { useHouseholdWording } from './use-household-wording';
import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { householdHistoryQuery, householdListQuery, householdPageQuery } from './households.graphql';

/** Households that were commended. */
export const pages = recordPages(
  recordKind({
    facts: 'Household',
    paths: paths.households,
    useWording: useHouseholdWording,
    list: {
      document: householdListQuery,
      pick: ({ households }) => households,
      columns: ['name', 'place', 'provinceId'],
      filters: ['provinceId'],
      related: ['AwardLot', 'AwardType', 'Decision'],
    },
    page: {
      document: householdPageQuery,
      pick: ({ household }) => household,
      history: {
        document: householdHistoryQuery,
        pick: ({ awardsAuditRecords }) => awardsAuditRecords,
      },
    },
  }),
);
