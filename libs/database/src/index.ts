export { rowPerKey, rowsPerKey } from './align';
export { createDataSource, statementCount, type DatabaseDefinition } from './data-source';
export { holdsOn, versionOn, type DatedKey } from './dated';
export { boundsOf, EdtfColumns, within } from './edtf-columns';
export { insertMissing } from './insert-missing';
export {
  afterCursor,
  keysetOf,
  limitOf,
  MAX_PAGE,
  pageOf,
  type Cursor,
  type Page,
  type PageRequest,
} from './keyset';
export { migrate, seedIfEmpty } from './migrate';
export { Changes } from './outbox/changes';
export { installOutbox, removeOutbox, watchTables } from './outbox/install-outbox';
export { openChanges } from './outbox/open-changes';
export { seedId } from './seed-id';
export { installTextFolding, matchesText, removeTextFolding } from './text-folding';
