import { fieldLabel } from '../../lib/fields/field-label';
import { reckoned } from '../../lib/registers/register-facts';
import { useParticipationWording } from './use-participation-wording';
import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import {
  participationHistoryQuery,
  participationListQuery,
  participationPageQuery,
} from './participations.graphql';

/** Which province carries out which movement, and from when to when. */
export const pages = recordPages(
  recordKind({
    facts: 'Participation',
    paths: paths.participations,
    also: [reckoned('today', 'flag', { label: fieldLabel('today') })],
    useWording: useParticipationWording,
    list: {
      document: participationListQuery,
      pick: ({ participations }) => participations,
      columns: ['movementId', 'provinceId', 'validFrom', 'validTo'],
      moreColumns: ['source'],
      filters: ['movementId', 'provinceId', 'today'],
      related: ['Movement'],
    },
    page: {
      document: participationPageQuery,
      pick: ({ participation }) => participation,
      history: { document: participationHistoryQuery, pick: ({ participation }) => participation?.history },
    },
  }),
);
