import { inBoth } from '../../lib/i18n/in-both';
import { paths } from '../../lib/paths';
import { itemsOf, reckoned } from '../../lib/registers/register-facts';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { CommuneState } from './commune-state';
import { communeHistoryQuery, communeListQuery, communePageQuery } from './communes.graphql';
import { useCommuneWording } from './use-commune-wording';

/** Communes, which headquarters keeps; list and page show them on the day of the map. */
export const pages = recordPages(
  recordKind({
    facts: 'Commune',
    paths: paths.communes,
    // In the list each commune has the code, the name and the province of the day.
    also: [
      ...itemsOf('Commune', 'versions').filter(
        ({ name }) => !['validFrom', 'validTo', 'note'].includes(name),
      ),
      reckoned('territory', 'line', { label: inBoth(({ communes }) => communes.territory) }),
    ],
    useWording: useCommuneWording,
    list: {
      document: communeListQuery,
      pick: ({ communes }) => communes,
      columns: ['name', 'code', 'territory', 'border'],
      moreColumns: ['kind', 'provinceId', 'validFrom', 'validTo', 'source', 'verified'],
      filters: ['provinceId', 'kind', 'border'],
      sorts: ['name', 'code', 'validFrom', 'validTo'],
    },
    page: {
      document: communePageQuery,
      pick: ({ commune }) => commune,
      history: { document: communeHistoryQuery, pick: ({ commune }) => commune?.history },
      State: CommuneState,
    },
  }),
);
