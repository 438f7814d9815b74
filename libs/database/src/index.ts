export { type Actor, actAs, actInBulk } from './audit/act-as';
export { appendAudit, type AuditEvent } from './audit/append-audit';
export type { SendQuery } from './audit/find-parts';
export {
  type AuditedTable,
  auditTables,
  hideOmittedChanges,
  installAudit,
  removeAudit,
  saltRecords,
  tellOmittedChanges,
  unsaltRecords,
} from './audit/install-audit';
export { storableJson } from './audit/storable-json';
export {
  type AuditFault,
  type AuditFindings,
  type AuditHead,
  UNAUDITED,
  verifyAudit,
} from './audit/verify-audit';
export type { AlteredPart, Omitted } from './audit/verify-parts';
export { connect, isUp } from './connect';
export { createDataSource, statementCount, type DatabaseDefinition } from './data-source';
export { type DatedKey, dayWithin, holdsOn, TODAY, versionOn } from './dated';
export { EdtfColumns } from './edtf-columns';
export { isAway } from './failures';
export { periodWithin } from './period-within';
export { installIdentityText, removeIdentityText } from './identity-text';
export { insertMissing } from './insert-missing';
export { encodeCursor, limitOf, MAX_PAGE, type Cursor, type PageRequest } from './keyset';
export { datedKeys, idKeys } from './keys';
export { mergeAsked } from './merge-asked';
export { migrate, seedIfEmpty } from './migrate';
export { Changes } from './outbox/changes';
export { installOutbox, removeOutbox, watchTables } from './outbox/install-outbox';
export { openChanges } from './outbox/open-changes';
export { paged, type Order, Paged } from './paged';
export { read } from './read';
export { readJson, type Received } from './read-json';
export { NAMES_NOTHING } from './named-records';
export { type Read, Select, variantKey, variantsOf } from './select';
export { earliest, holding, inOrder, latest, named, smallest, sortedBy, together } from './sort-order';
export { seedId } from './seed-id';
export { changeAs } from './writes/change-as';
export { inTransaction } from './writes/transaction';
export { type ChangeRequest, installIdempotency, removeIdempotency } from './writes/idempotency';
export { expectVersion, installVersions, removeVersions } from './writes/versions';
export { joinSql, raw, sql, Sql, textOf } from './sql';
export {
  containing,
  containsText,
  foldGaps,
  installTextFolding,
  leaveGaps,
  removeTextFolding,
} from './text-folding';
export { type Args, type Asked, type AskedField, type Only, type Rows, type View, type Views } from './view';
export { whole, Whole } from './whole';
export { timedOut } from './timed-out';
export { unstorable } from './unstorable';
