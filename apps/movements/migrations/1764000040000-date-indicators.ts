import { actAs, keepTables } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const HELD = `unit, unit_en, adds_up_over_time, adds_up_over_territory, good_direction, least, most, whole_numbers`;

/**
 * How an indicator is counted holds from one day to another, so it gets a table of its own. What was recorded so
 * far had no day: it holds from an unknown one, so that every figure is still judged by it.
 */
export class DateIndicators1764000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE indicator_version (
        id uuid PRIMARY KEY, indicator_id uuid NOT NULL REFERENCES indicator, definition text CHECK (definition <> ''),
        unit text CHECK (unit <> ''), unit_en text CHECK (unit_en <> ''),
        adds_up_over_time boolean NOT NULL, adds_up_over_territory boolean NOT NULL,
        good_direction text NOT NULL CHECK (good_direction IN ('HIGHER', 'LOWER', 'NEITHER')),
        least numeric CHECK (least < 'Infinity'), most numeric CHECK (most < 'Infinity'), whole_numbers boolean NOT NULL,
        legal_basis text CHECK (legal_basis <> ''), valid_from date, valid_to date,
        correction_reason text CHECK (correction_reason <> ''), CHECK (valid_from < valid_to),
        CONSTRAINT indicator_version_range CHECK (least <= most),
        CONSTRAINT indicator_version_one_at_a_time EXCLUDE USING gist (
          indicator_id WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED)`);
    await keepTables(runner, [{ table: 'indicator_version' }]);
    await actAs(runner.manager, { subject: 'migration' });
    await runner.query(`
      INSERT INTO indicator_version (id, indicator_id, ${HELD}) SELECT gen_random_uuid(), id, ${HELD} FROM indicator`);
    await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
    const columns = HELD.split(', ').map((column) => `DROP COLUMN ${column}`);
    await runner.query(`ALTER TABLE indicator ${columns.join(', ')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await actAs(runner.manager, { subject: 'migration' });
    await runner.query(`
      ALTER TABLE indicator ADD COLUMN unit text CHECK (unit <> ''), ADD COLUMN unit_en text CHECK (unit_en <> ''),
        ADD COLUMN adds_up_over_time boolean, ADD COLUMN adds_up_over_territory boolean,
        ADD COLUMN good_direction text CHECK (good_direction IN ('HIGHER', 'LOWER', 'NEITHER')),
        ADD COLUMN least numeric CHECK (least < 'Infinity'), ADD COLUMN most numeric CHECK (most < 'Infinity'),
        ADD COLUMN whole_numbers boolean, ADD CONSTRAINT indicator_range CHECK (least <= most)`);
    await runner.query(`
      UPDATE indicator i SET (${HELD}) = (SELECT ${HELD} FROM indicator_version
        WHERE indicator_id = i.id ORDER BY valid_from DESC NULLS LAST LIMIT 1)`);
    await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
    await runner.query(`
      ALTER TABLE indicator ALTER COLUMN adds_up_over_time SET NOT NULL, ALTER COLUMN adds_up_over_territory SET NOT NULL,
        ALTER COLUMN good_direction SET NOT NULL, ALTER COLUMN whole_numbers SET NOT NULL`);
    await runner.query('DROP TABLE indicator_version');
  }
}
