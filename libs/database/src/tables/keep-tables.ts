import type { QueryRunner } from 'typeorm';

import { type AuditedTable, auditTables } from '../audit/install-audit';
import { watchTables } from '../outbox/install-outbox';
import { versionTables } from '../writes/versions';

/** A table and what is kept about its changes. */
interface KeptTable extends AuditedTable {
  /** Whether its rows have a version, because users change them; `installVersions` must have run. */
  versioned?: boolean;
}

/**
 * Everything that a new table needs, for a migration that creates tables later than the first: its changes
 * drop stored answers and are recorded in the audit trail, and its rows may have versions. All of it
 * disappears when the table is dropped.
 */
export async function keepTables(runner: QueryRunner, tables: readonly KeptTable[]): Promise<void> {
  const names = (kept: readonly KeptTable[]) => kept.map(({ table }) => table);
  await versionTables(runner, names(tables.filter(({ versioned }) => versioned)));
  await watchTables(runner, names(tables));
  await auditTables(runner, tables);
}
