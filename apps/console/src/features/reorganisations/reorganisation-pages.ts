import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { Preview } from './preview';
import { ReorganisationSections } from './reorganisation-sections';
import {
  reorganisationHistoryQuery,
  reorganisationListQuery,
  reorganisationPageQuery,
} from './reorganisations.graphql';

/** Acts by which units were merged, split, dissolved or formed. */
export const pages = recordPages(
  recordKind({
    facts: 'Reorganisation',
    paths: paths.reorganisations,
    list: {
      document: reorganisationListQuery,
      pick: ({ reorganisations }) => reorganisations,
      columns: ['title', 'day', 'legalBasis'],
      moreColumns: ['source'],
      related: ['Unit', 'Person', 'Reorganisation'],
    },
    page: {
      document: reorganisationPageQuery,
      pick: ({ reorganisation }) => reorganisation,
      history: {
        document: reorganisationHistoryQuery,
        pick: ({ reorganisation }) => reorganisation?.history,
      },
      Sections: ReorganisationSections,
    },
    Preview,
  }),
);
