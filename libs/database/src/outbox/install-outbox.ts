import type { QueryRunner } from 'typeorm';

/**
 * Installs the outbox: every write to one of these tables, also by hand, leaves a row in `outbox` and
 * notifies `changes` in the same transaction. A later migration that creates a table adds it with
 * `keepTables`.
 */
export async function installOutbox(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  await runner.query(`
    CREATE TABLE outbox (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, table_name text NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now())`);
  await runner.query('CREATE TABLE change_lease (process uuid PRIMARY KEY, ends_at timestamptz NOT NULL)');
  await runner.query(`
    CREATE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    BEGIN
      EXECUTE format('INSERT INTO %I.outbox (table_name) VALUES ($1)', TG_TABLE_SCHEMA) USING TG_TABLE_NAME;
      PERFORM pg_notify('changes', TG_TABLE_NAME);
      RETURN NULL;
    END $$`);
  await watchTables(runner, tables);
}

/** One trigger per statement, not per row, so that loading millions of rows does not cost more. */
export async function watchTables(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await runner.query(`
      CREATE TRIGGER record_change AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION record_change()`);
    await runner.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER record_change`);
  }
}

export async function removeOutbox(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) await runner.query(`DROP TRIGGER record_change ON ${table}`);
  await runner.query('DROP FUNCTION record_change()');
  await runner.query('DROP TABLE outbox, change_lease');
}
