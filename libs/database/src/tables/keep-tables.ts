import type { QueryRunner } from 'typeorm';

import { type AuditedTable, auditTables } from '../audit/install-audit';
import { watchTables } from '../outbox/install-outbox';
import { versionTables } from '../writes/versions';

/** A table and what is kept of its changes. */
interface KeptTable extends AuditedTable {
  /** Whether people change its rows, who then say which version they saw; `installVersions` has to have run. */
  versioned?: boolean;
}

/**
 * All that a table needs besides itself, for a migration that makes tables later than the first: stored answers hear of its
 * changes, the audit trail records them, and its rows may have versions. All of it goes with the table when that is dropped.
 */
export async function keepTables(runner: QueryRunner, tables: readonly KeptTable[]): Promise<void> {
  const names = (kept: readonly KeptTable[]) => kept.map(({ table }) => table);
  await versionTables(runner, names(tables.filter(({ versioned }) => versioned)));
  await watchTables(runner, names(tables));
  await auditTables(runner, tables);
}
