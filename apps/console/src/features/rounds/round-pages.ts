import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import { RoundForms } from './round-forms';
import { RoundState } from './round-state';
import { roundHistoryQuery, roundListQuery, roundPageQuery } from './rounds.graphql';

/** Collection rounds: what headquarters asks the provinces, and how far they are. */
export const pages = recordPages(
  recordKind({
    facts: 'CollectionRound',
    paths: paths.rounds,
    list: {
      document: roundListQuery,
      pick: ({ collectionRounds }) => collectionRounds,
      columns: ['title', 'period', 'deadline', 'status'],
      moreColumns: ['movementId', 'cumulative', 'twoPersons'],
      filters: ['status'],
    },
    page: {
      document: roundPageQuery,
      pick: ({ collectionRound }) => collectionRound,
      history: { document: roundHistoryQuery, pick: ({ collectionRound }) => collectionRound?.history },
      State: RoundState,
      Sections: RoundForms,
    },
  }),
);
