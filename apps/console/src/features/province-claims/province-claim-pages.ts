import { fieldLabel } from '../../lib/fields/field-label';
import { paths } from '../../lib/paths';
import { reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { OtherClaims } from './other-claims';
import { ProvinceClaimState } from './province-claim-state';
import {
  provinceClaimHistoryQuery,
  provinceClaimListQuery,
  provinceClaimPageQuery,
} from './province-claims.graphql';
import { useProvinceClaimWording } from './use-province-claim-wording';

/** Published numbers about provinces, which every province records for itself; headquarters accepts one of a kind. */
export const pages = recordPages(
  recordKind({
    facts: 'ProvinceClaim',
    paths: paths.provinceClaims,
    also: [reckoned('accepted', 'flag', { label: fieldLabel('accepted') })],
    useWording: useProvinceClaimWording,
    list: {
      document: provinceClaimListQuery,
      pick: ({ provinceClaims }) => provinceClaims,
      columns: ['measure', 'value', 'provinceId', 'countryCode', 'period', 'accepted', 'verified'],
      moreColumns: ['asPublished', 'source'],
      exported: ['qualifier', 'upperValue', 'source'],
      filters: ['measure', 'provinceId', 'countryCode', 'accepted', 'verified'],
      sorts: ['value', 'period'],
    },
    page: {
      document: provinceClaimPageQuery,
      pick: ({ provinceClaim }) => provinceClaim,
      history: { document: provinceClaimHistoryQuery, pick: ({ provinceClaim }) => provinceClaim?.history },
      State: ProvinceClaimState,
      Sections: OtherClaims,
    },
    offers: (command, { accepted }) => accepted === (command !== 'acceptProvinceClaim'),
  }),
);
