import { fieldLabel } from '../../lib/fields/field-label';
import { paths } from '../../lib/paths';
import { reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { TwinningState } from './twinning-state';
import { twinningHistoryQuery, twinningListQuery, twinningPageQuery } from './twinnings.graphql';
import { useTwinningWording } from './use-twinning-wording';

/** Twinnings and sponsorships, which every province records for itself. */
export const pages = recordPages(
  recordKind({
    facts: 'Twinning',
    paths: paths.twinnings,
    also: [reckoned('lapsed', 'flag', { label: fieldLabel('lapsed') })],
    useWording: useTwinningWording,
    list: {
      document: twinningListQuery,
      pick: ({ twinnings }) => twinnings,
      columns: ['title', 'kind', 'provinceId', 'unitId', 'lapsed'],
      moreColumns: ['validFrom', 'validTo', 'parties', 'source'],
      filters: ['kind', 'provinceId', 'unitId', 'lapsed'],
    },
    page: {
      document: twinningPageQuery,
      pick: ({ twinning }) => twinning,
      history: { document: twinningHistoryQuery, pick: ({ twinning }) => twinning?.history },
      State: TwinningState,
    },
  }),
);
