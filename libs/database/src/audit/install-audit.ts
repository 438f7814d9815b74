import type { QueryRunner } from 'typeorm';

import { asDefiner } from './as-definer';
import { createRecords } from './create-records';
import { ACTOR_SETTING, BULK, MODE_SETTING } from './settings';

/** A table whose changes are recorded. */
export interface AuditedTable {
  table: string;
  /** Columns whose values are never recorded: secrets. */
  omit?: readonly string[];
}

type Tables = readonly (string | AuditedTable)[];

/**
 * Installs the audit trail: whoever changes a row of these tables, by hand too, leaves a record in `audit_record` in the
 * same transaction. A later migration that makes a table adds it with `auditTables`.
 */
export async function installAudit(runner: QueryRunner, tables: Tables): Promise<void> {
  await createRecords(runner);
  await runner.query(`
    CREATE FUNCTION record_audit() RETURNS trigger LANGUAGE plpgsql
    ${await asDefiner(runner)} AS $$
    DECLARE
      actor jsonb := nullif(current_setting('${ACTOR_SETTING}', true), '')::jsonb;
      by_row boolean := TG_LEVEL = 'ROW';
      row_before jsonb;
      row_after jsonb;
    BEGIN
      IF by_row AND TG_OP <> 'INSERT' THEN
        row_before := to_jsonb(OLD) - TG_ARGV[0]::text[];
      END IF;
      IF by_row AND TG_OP <> 'DELETE' THEN
        IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
          RETURN NULL;
        END IF;
        row_after := to_jsonb(NEW) - TG_ARGV[0]::text[];
      END IF;
      INSERT INTO audit_record (kind, subject, client_id, roles, address, on_behalf_of, request_id, operation,
                                entity_type, entity_id, before, after, detail)
      SELECT 'CHANGE', actor ->> 'subject', actor ->> 'clientId',
             ARRAY(SELECT jsonb_array_elements_text(coalesce(actor -> 'roles', '[]'))),
             actor ->> 'address', actor ->> 'onBehalfOf', actor ->> 'requestId', coalesce(actor ->> 'operation', TG_OP),
             replace(initcap(replace(TG_TABLE_NAME, '_', ' ')), ' ', ''),
             CASE WHEN by_row THEN (
               SELECT string_agg(coalesce(row_after, row_before) ->> key, '/' ORDER BY place)
               FROM unnest(TG_ARGV[1:]) WITH ORDINALITY AS k (key, place)) END,
             row_before, row_after,
             CASE WHEN NOT by_row THEN jsonb_build_object('statement', TG_OP) END;
      RETURN NULL;
    END $$`);
  await auditTables(runner, tables);
}

/** What writes in bulk leaves one record for each statement; who empties a table, always. */
export async function auditTables(runner: QueryRunner, tables: Tables): Promise<void> {
  const inBulk = `current_setting('${MODE_SETTING}', true) IS NOT DISTINCT FROM '${BULK}'`;
  for (const each of tables) {
    const { table, omit = [] } = typeof each === 'string' ? { table: each } : each;
    const args = [`{${omit.join(',')}}`, ...(await keyOf(runner, table))].map((text) => `'${text}'`);
    const call = `EXECUTE FUNCTION record_audit(${args.join(', ')})`;
    // Deferred, so that the chain is held only while a transaction commits, and last of all its locks.
    await runner.query(`
      CREATE CONSTRAINT TRIGGER record_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NOT (${inBulk})) ${call}`);
    await runner.query(`
      CREATE TRIGGER record_audit_bulk AFTER INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH STATEMENT WHEN (${inBulk}) ${call}`);
    await runner.query(`
      CREATE TRIGGER record_audit_truncate AFTER TRUNCATE ON ${table} FOR EACH STATEMENT ${call}`);
    for (const trigger of TRIGGERS)
      await runner.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${trigger}`);
  }
}

/** Takes the audit trail away with all its records. */
export async function removeAudit(runner: QueryRunner, tables: Tables): Promise<void> {
  for (const each of tables) {
    const table = typeof each === 'string' ? each : each.table;
    for (const trigger of TRIGGERS) await runner.query(`DROP TRIGGER ${trigger} ON ${table}`);
  }
  await runner.query('DROP TABLE audit_record, audit_head');
  await runner.query(
    'DROP FUNCTION record_audit(), chain_audit_record(), move_audit_head(), refuse_audit_change()',
  );
}

/** The triggers that every audited table has. */
export const TRIGGERS = ['record_audit', 'record_audit_bulk', 'record_audit_truncate'] as const;

async function keyOf(runner: QueryRunner, table: string): Promise<string[]> {
  const columns = await runner.manager.query<{ name: string }[]>(
    `SELECT a.attname AS name FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attnum, place), pg_attribute a
     WHERE i.indrelid = $1::regclass AND i.indisprimary AND a.attrelid = i.indrelid AND a.attnum = k.attnum ORDER BY k.place`,
    [table],
  );
  return columns.map(({ name }) => name);
}
