import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of two records of one person the one stays as it is, retired, and points to the other. */
export class MergePeople1764000073000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN merged_into_id uuid REFERENCES person, ADD COLUMN merged_on date,
        ADD CONSTRAINT person_merged_on_a_day CHECK ((merged_into_id IS NULL) = (merged_on IS NULL)),
        ADD CONSTRAINT person_merged_is_retired CHECK (merged_into_id IS NULL OR retired_on IS NOT NULL),
        ADD CONSTRAINT person_merged_into_another CHECK (merged_into_id <> id)`);
    await runner.query(
      'CREATE INDEX person_merged_into ON person (merged_into_id) WHERE merged_into_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN merged_into_id, DROP COLUMN merged_on');
  }
}
