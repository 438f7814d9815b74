import { fieldLabel } from '../../lib/fields/field-label';
import { reckoned } from '../../lib/registers/register-facts';
import { NamingSection } from './naming-section';
import { useLotWording } from './use-lot-wording';
import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { awardLotHistoryQuery, awardLotListQuery, awardLotPageQuery } from './award-lots.graphql';

/** Lots of awards: announced as counts, their recipients named later. */
export const pages = recordPages(
  recordKind({
    facts: 'AwardLot',
    paths: paths.awardLots,
    also: [reckoned('named', 'number', { label: fieldLabel('named') })],
    useWording: useLotWording,
    list: {
      document: awardLotListQuery,
      pick: ({ awardLots }) => awardLots,
      columns: [
        'awardTypeId',
        'provinceId',
        'authorityId',
        'individuals',
        'collectives',
        'households',
        'named',
      ],
      moreColumns: ['period', 'givenOn', 'achievementPeriod', 'decisionId', 'reviewId', 'source'],
      filters: ['provinceId', 'awardTypeId', 'period'],
      sorts: ['individuals', 'collectives', 'households', 'period', 'givenOn'],
      related: ['AwardType', 'Decision', 'Household'],
    },
    page: {
      document: awardLotPageQuery,
      pick: ({ awardLot }) => awardLot,
      history: { document: awardLotHistoryQuery, pick: ({ awardLot }) => awardLot?.history },
      Sections: NamingSection,
    },
  }),
);
