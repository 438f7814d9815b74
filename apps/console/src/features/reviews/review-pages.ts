import { fieldLabel } from '../../lib/fields/field-label';
import { reckoned } from '../../lib/registers/register-facts';
import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { reviewHistoryQuery, reviewListQuery, reviewPageQuery } from './review-records.graphql';

/** Reviews of movements, each recorded by the province that held it. */
export const pages = recordPages(
  recordKind({
    facts: 'Review',
    paths: paths.eachReview,
    also: [reckoned('pilot', 'flag', { label: fieldLabel('pilot') })],
    list: {
      document: reviewListQuery,
      pick: ({ reviewsConnection }) => reviewsConnection,
      columns: ['title', 'kind', 'provinceId', 'period', 'heldOn'],
      moreColumns: ['movementId', 'pilotFor', 'withExemplaryMeeting', 'source'],
      filters: ['kind', 'provinceId', 'movementId', 'period', 'pilot'],
    },
    page: {
      document: reviewPageQuery,
      pick: ({ review }) => review,
      history: { document: reviewHistoryQuery, pick: ({ review }) => review?.history },
    },
  }),
);
