import type { QueryRunner } from 'typeorm';

/**
 * Lets the rows of a table be ordered items of a record: no two that are kept have one place, which is compared
 * at the end of a transaction, so that items can change places; an item that is left out is retired.
 * @param owner the column with the record; beside it the table has `position`
 */
export async function keepPlaces(runner: QueryRunner, table: string, owner: string): Promise<void> {
  await runner.query(`
    ALTER TABLE ${table} ADD COLUMN retired_on date,
    ADD CONSTRAINT ${table}_one_in_a_place EXCLUDE (${owner} WITH =, position WITH =) WHERE (retired_on IS NULL)
      DEFERRABLE INITIALLY DEFERRED`);
}

/** Deletes retired items: without the column that marks them, their places would be taken twice. */
export async function leavePlaces(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`DELETE FROM ${table} WHERE retired_on IS NOT NULL`);
  await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_one_in_a_place, DROP COLUMN retired_on`);
}
