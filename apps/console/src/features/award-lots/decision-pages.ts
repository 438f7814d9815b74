import { DecisionLots } from './decision-lots';
import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { decisionHistoryQuery, decisionListQuery, decisionPageQuery } from './decisions.graphql';

/** Decisions by which awards were granted. */
export const pages = recordPages(
  recordKind({
    facts: 'Decision',
    paths: paths.decisions,
    list: {
      document: decisionListQuery,
      pick: ({ decisions }) => decisions,
      columns: ['number', 'date', 'authorityId', 'signerId'],
      related: ['AwardLot', 'AwardType', 'Household'],
    },
    page: {
      document: decisionPageQuery,
      pick: ({ decision }) => decision,
      history: { document: decisionHistoryQuery, pick: ({ decision }) => decision?.history },
      Sections: DecisionLots,
    },
  }),
);
