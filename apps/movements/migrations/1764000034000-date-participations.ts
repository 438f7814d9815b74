import { keepTables, retireRows } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Participations become records of their own: a province may take part, leave, and take part again. */
export class DateParticipations1764000034000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await setAside(runner);
    await runner.query(`
      CREATE TABLE participation (
        id uuid PRIMARY KEY, province_id uuid NOT NULL, movement_id uuid NOT NULL REFERENCES movement,
        valid_from date, valid_to date, source text NOT NULL CHECK (source <> ''), CHECK (valid_from < valid_to))`);
    await retireRows(runner, ['participation']);
    await runner.query(`
      ALTER TABLE participation ADD CONSTRAINT participation_once_at_a_time EXCLUDE USING gist (
        province_id WITH =, movement_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (retired_on IS NULL)`);
    await runner.query('CREATE INDEX participation_movement ON participation (movement_id)');
    await keepTables(runner, [{ table: 'participation', versioned: true }]);
    await runner.query(`
      INSERT INTO participation (id, province_id, movement_id, source)
      SELECT gen_random_uuid(), province_id, movement_id, source FROM participation_before`);
    await runner.query('DROP TABLE participation_before');
  }

  async down(runner: QueryRunner): Promise<void> {
    await setAside(runner);
    await runner.query(`
      CREATE TABLE participation (
        province_id uuid, movement_id uuid REFERENCES movement, source text NOT NULL, PRIMARY KEY (province_id, movement_id))`);
    await runner.query('CREATE INDEX participation_movement ON participation (movement_id)');
    await keepTables(runner, [{ table: 'participation' }]);
    await runner.query(`
      INSERT INTO participation SELECT DISTINCT ON (province_id, movement_id) province_id, movement_id, source
      FROM participation_before WHERE retired_on IS NULL ORDER BY province_id, movement_id, valid_from`);
    await runner.query('DROP TABLE participation_before');
    await runner.query('DROP EXTENSION btree_gist');
  }
}

/** Frees the names of the table and of its indexes, until its rows are taken over. */
async function setAside(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE participation RENAME TO participation_before');
  await runner.query('ALTER INDEX participation_pkey RENAME TO participation_before_pkey');
  await runner.query('ALTER INDEX participation_movement RENAME TO participation_before_movement');
}
