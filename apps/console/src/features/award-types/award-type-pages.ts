import { whole } from '../../records/whole';
import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { awardTypeHistoryQuery, awardTypeListQuery, awardTypePageQuery } from './award-types.graphql';

/** What can be awarded, and what the law says of it from when to when. */
export const pages = recordPages(
  recordKind({
    facts: 'AwardType',
    paths: paths.awardTypes,
    list: {
      document: awardTypeListQuery,
      pick: ({ awardTypes }) => whole(awardTypes),
      columns: ['name', 'form', 'code'],
      related: ['AwardLot', 'Decision', 'Household'],
    },
    page: {
      document: awardTypePageQuery,
      pick: ({ awardType }) => awardType,
      history: { document: awardTypeHistoryQuery, pick: ({ awardType }) => awardType?.history },
    },
  }),
);
