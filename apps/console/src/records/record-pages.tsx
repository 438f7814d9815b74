import type { ComponentType } from 'react';
import { EditRecordPage, NewRecordPage } from './form/form-pages';
import { ImportPage } from './import/import-page';
import { RecordListPage } from './list/record-list-page';
import { RecordPage } from './page/record-page';
import type { RecordKind } from './record-kind';

/** The pages of a kind of record, each with an address of its own. */
export type RecordPages = Readonly<Record<'List' | 'One' | 'Create' | 'Change' | 'Import', ComponentType>>;

export const recordPages = (kind: RecordKind): RecordPages => ({
  List: () => <RecordListPage kind={kind} />,
  One: () => <RecordPage kind={kind} />,
  Create: () => <NewRecordPage kind={kind} />,
  Change: () => <EditRecordPage kind={kind} />,
  Import: () => <ImportPage kind={kind} />,
});
