import type { QueryRunner } from 'typeorm';

import { createRecords } from './create-records';
import { CHAIN, CHAIN_FORMERLY, GUARD_FUNCTIONS, TRAIL_TABLES } from './guards';
import { keyOf } from './key-of';
import { RECORD, RECORD_FORMERLY, recordTriggers, TRIGGERS } from './record-audit';
import { makeFunction } from './trail-function';
import { makeTriggers } from './trail-trigger';

/** A table whose changes are recorded. */
export interface AuditedTable {
  table: string;
  /** Columns whose values are never recorded because they are secrets. */
  omit?: readonly string[];
}

type Tables = readonly (string | AuditedTable)[];

/**
 * Installs the audit trail: every change of a row in these tables, also by hand, leaves a record in
 * `audit_record` in the same transaction. A later migration that creates a table adds it with `keepTables`.
 */
export async function installAudit(runner: QueryRunner, tables: Tables): Promise<void> {
  await createRecords(runner);
  await tellOmittedChanges(runner);
  await auditTables(runner, tables);
}

export async function auditTables(runner: QueryRunner, tables: Tables): Promise<void> {
  for (const each of tables) {
    const { table, omit = [] } = typeof each === 'string' ? { table: each } : each;
    const [{ key }] = await runner.manager.query<[{ key: string[] }]>(
      `SELECT ${keyOf('$1::regclass')} AS key`,
      [table],
    );
    await makeTriggers(runner, recordTriggers({ table, omit, key }));
  }
}

/** Upgrades an existing trail: from now on records name the secret columns that were changed. */
export const tellOmittedChanges = (runner: QueryRunner): Promise<void> => makeFunction(runner, RECORD);

/** Reverts that; the records written in between stay as they are. */
export const hideOmittedChanges = (runner: QueryRunner): Promise<void> =>
  makeFunction(runner, RECORD_FORMERLY);

/**
 * Upgrades an existing trail: from now on each record has a salt. Existing records stay without one, so that
 * noted heads stay valid.
 */
export async function saltRecords(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE audit_record ADD COLUMN IF NOT EXISTS salt uuid');
  await makeFunction(runner, CHAIN);
}

/** Reverts that, but keeps the salts, without which the records written in between could not be verified. */
export const unsaltRecords = (runner: QueryRunner): Promise<void> => makeFunction(runner, CHAIN_FORMERLY);

/** Removes the audit trail with all its records. */
export async function removeAudit(runner: QueryRunner, tables: Tables): Promise<void> {
  for (const each of tables) {
    const table = typeof each === 'string' ? each : each.table;
    for (const trigger of TRIGGERS) await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
  }
  await runner.query(`DROP TABLE ${TRAIL_TABLES.join(', ')}`);
  const functions = [RECORD, ...GUARD_FUNCTIONS].map(({ name }) => `${name}()`);
  await runner.query(`DROP FUNCTION ${functions.join(', ')}`);
}
