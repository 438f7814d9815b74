import { inBoth } from '../../lib/i18n/in-both';
import { paths } from '../../lib/paths';
import { itemsOf, reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { BorderGateState } from './border-gate-state';
import { borderGateHistoryQuery, borderGateListQuery, borderGatePageQuery } from './border-gates.graphql';
import { useBorderGateWording } from './use-border-gate-wording';

/** Border gates, which headquarters keeps; list and page show them on the day of the map. */
export const pages = recordPages(
  recordKind({
    facts: 'BorderGate',
    paths: paths.borderGates,
    // In the list each gate has the name and the class of the day.
    also: [
      ...itemsOf('BorderGate', 'versions').filter(
        ({ name }) => !['validFrom', 'validTo', 'note'].includes(name),
      ),
      reckoned('territory', 'line', { label: inBoth(({ borderGates }) => borderGates.territory) }),
    ],
    useWording: useBorderGateWording,
    list: {
      document: borderGateListQuery,
      pick: ({ borderGates }) => borderGates,
      columns: ['name', 'class', 'country', 'territory', 'verified'],
      moreColumns: ['kind', 'classBeyond', 'traffic', 'provinceId', 'validFrom', 'validTo', 'source'],
      filters: ['class', 'country', 'kind', 'provinceId'],
      sorts: ['name', 'validFrom', 'validTo'],
    },
    page: {
      document: borderGatePageQuery,
      pick: ({ borderGate }) => borderGate,
      history: { document: borderGateHistoryQuery, pick: ({ borderGate }) => borderGate?.history },
      State: BorderGateState,
    },
  }),
);
