import type { QueryRunner } from 'typeorm';

/** Adds what a table needs so that its rows can be retired: the day and the reason, both or neither. */
export async function retireRows(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await runner.query(`
      ALTER TABLE ${table} ADD COLUMN retired_on date, ADD COLUMN retirement_reason text CHECK (retirement_reason <> ''),
      ADD CONSTRAINT ${table}_retired_for_a_reason CHECK ((retired_on IS NULL) = (retirement_reason IS NULL))`);
}

export async function unretireRows(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await runner.query(`ALTER TABLE ${table} DROP COLUMN retired_on, DROP COLUMN retirement_reason`);
}
