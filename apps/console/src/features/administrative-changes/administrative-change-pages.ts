import { paths } from '../../lib/paths';
import { recordKind } from '../../records/record-kind';
import { recordPages } from '../../records/record-pages';
import {
  administrativeChangeHistoryQuery,
  administrativeChangeListQuery,
  administrativeChangePageQuery,
} from './administrative-changes.graphql';
import { BeforeAndAfter } from './before-and-after';
import { ChangeState } from './change-state';

/** Mergers, splits and other changes of provinces, as headquarters enters them. */
export const pages = recordPages(
  recordKind({
    facts: 'AdministrativeChange',
    paths: paths.administrativeChanges,
    list: {
      document: administrativeChangeListQuery,
      pick: ({ administrativeChanges }) => administrativeChanges,
      columns: ['title', 'effectiveOn', 'legalBasis', 'status'],
      moreColumns: ['legalBasisOn', 'legalBasisIssuer', 'source'],
      filters: ['status'],
    },
    page: {
      document: administrativeChangePageQuery,
      pick: ({ administrativeChange }) => administrativeChange,
      history: {
        document: administrativeChangeHistoryQuery,
        pick: ({ administrativeChange }) => administrativeChange?.history,
      },
      State: ChangeState,
      Sections: BeforeAndAfter,
    },
  }),
);
