import type { MigrationInterface, QueryRunner } from 'typeorm';

const POINTS = ['achievement', 'limitation', 'direction', 'directive'];

/** A point that a review no longer has stays, since others may point at it. Places are compared at the end of a
 * transaction, so that points can change places. */
export class KeepPoints1764000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of POINTS)
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN retired_on date, DROP CONSTRAINT ${table}_review_id_position_key,
        ADD CONSTRAINT ${table}_one_in_a_place EXCLUDE (review_id WITH =, position WITH =) WHERE (retired_on IS NULL)
          DEFERRABLE INITIALLY DEFERRED`);
  }

  /** Retired points go, because their places are taken. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of POINTS) {
      await runner.query(`DELETE FROM ${table} WHERE retired_on IS NOT NULL`);
      await runner.query(`
        ALTER TABLE ${table} DROP CONSTRAINT ${table}_one_in_a_place, DROP COLUMN retired_on,
        ADD UNIQUE (review_id, position)`);
    }
  }
}
