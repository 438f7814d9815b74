export { type Actor, actAs, actInBulk } from './audit/act-as';
export { appendAudit, type AuditEvent } from './audit/append-audit';
export type { SendQuery } from './audit/find-parts';
export {
  type AuditedTable,
  hideOmittedChanges,
  installAudit,
  removeAudit,
  saltRecords,
  tellOmittedChanges,
  unsaltRecords,
} from './audit/install-audit';
export { appendLooks, keepLooks, keepNoLooks } from './audit/looks';
export { storableJson } from './audit/storable-json';
export {
  type AuditFault,
  type AuditFindings,
  type AuditHead,
  UNAUDITED,
  verifyAudit,
} from './audit/verify-audit';
export type { AlteredPart, Omitted } from './audit/verify-parts';
export { connect, isUp } from './connection/connect';
export { createDataSource, statementCount, type DatabaseDefinition } from './connection/data-source';
export { type DatedKey, dayWithin, holdsOn, TODAY, versionOn } from './reads/dated';
export { EdtfColumns } from './tables/edtf-columns';
export { constraintOf, isAway, stateOf } from './connection/failures';
export { dayIsWithin, periodIs, periodWithin } from './reads/period-within';
export { installIdentityText, removeIdentityText } from './tables/identity-text';
export { insertMissing } from './tables/insert-missing';
export {
  encodeCursor,
  keysetOf,
  limitOf,
  MAX_PAGE,
  orderName,
  type OrderBy,
  type PageRequest,
} from './reads/keyset';
export { orderBy, type Sort } from './reads/sort';
export { joinsFor } from './reads/joins-for';
export { datedKeys, idKeys } from './reads/keys';
export { mergeSelections } from './reads/merge-selections';
export { keepPlaces, leavePlaces } from './tables/keep-places';
export { installAttachments, removeAttachments } from './writes/attachments';
export { installDrafts, removeDrafts } from './writes/drafts';
export { forgetAlikeOfImports, installImports, keepAlikeOfImports, removeImports } from './writes/imports';
export { installTakings, removeTakings } from './writes/takings';
export { guardMoves, installWorkflows, removeWorkflows } from './writes/workflows';
export { keepTables } from './tables/keep-tables';
export { retireRows, unretireRows } from './tables/retire-rows';
export { migrate, seedIfEmpty } from './tables/migrate';
export { migrationsIn } from './tables/migrations-in';
export { ancestors, columnName, type EntityClass, type Table, tableOf } from './tables/table-of';
export { Changes } from './outbox/changes';
export { installOutbox, removeOutbox } from './outbox/install-outbox';
export { openChanges } from './outbox/open-changes';
export { paged, type Order, Paged, type Unordered } from './reads/paged';
export { read } from './reads/read';
export { readJson, type Received } from './reads/read-json';
export { NAMES_NOTHING } from './reads/named-records';
export { type Read, Select, variantKey, variantsOf } from './reads/select';
export { earliest, holding, inOrder, latest, named, smallest, sortedBy, together } from './reads/sort-order';
export { alikeness, alikeText, sameFolded } from './tables/alike-text';
export { readSeedRows } from './tables/read-seed-rows';
export { seedId } from './tables/seed-id';
export { changeAs } from './writes/change-as';
export { againAfterDeadlock, inTransaction } from './writes/transaction';
export { type ChangeRequest, installIdempotency, removeIdempotency } from './writes/idempotency';
export {
  expectVersion,
  installVersions,
  removeVersions,
  removeVersioned,
  versionTables,
} from './writes/versions';
export { joinSql, raw, sql, Sql, textOf } from './reads/sql';
export {
  containing,
  type Contains,
  searchFor,
  foldGaps,
  installTextFolding,
  leaveGaps,
  removeTextFolding,
} from './tables/text-folding';
export type { Args, Selection, SelectedField, Only } from './reads/selection';
export type { Rows } from './reads/rows';
export { edgesOf } from './reads/rows-of-page';
export type { View, Views } from './reads/view';
export { whole, Whole } from './reads/whole';
export { timedOut } from './connection/timed-out';
export { unstorable } from './connection/unstorable';
