import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { MovementSections } from './movement-sections';
import { movementHistoryQuery, movementListQuery, movementPageQuery } from './movements.graphql';

/** Movements, campaigns, programmes and models, which headquarters records for all provinces. */
export const pages = recordPages(
  recordKind({
    facts: 'Movement',
    paths: paths.movements,
    list: {
      document: movementListQuery,
      pick: ({ movements }) => movements,
      columns: ['title', 'kind', 'partOfId', 'reviewRecurrence'],
      moreColumns: ['titleEn', 'aliases', 'legalBasis', 'source'],
      filters: ['kind'],
    },
    page: {
      document: movementPageQuery,
      pick: ({ movement }) => movement,
      history: { document: movementHistoryQuery, pick: ({ movement }) => movement?.history },
      Sections: MovementSections,
    },
  }),
);
