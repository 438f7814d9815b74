import { keepTables, retireRows } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Border gates, with what they are called and which class they have from one day to another. */
export class CreateBorderGates1796000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE border_gate (
        id uuid PRIMARY KEY, country text NOT NULL REFERENCES country, province_id uuid NOT NULL REFERENCES province,
        traffic text CHECK (traffic IN ('ROAD', 'RAILWAY', 'WATERWAY')),
        valid_from date, valid_to date, CHECK (valid_from < valid_to))`);
    await runner.query('CREATE INDEX border_gate_province_id ON border_gate (province_id)');
    await retireRows(runner, ['border_gate']);
    await runner.query(`
      CREATE TABLE border_gate_version (
        id uuid PRIMARY KEY, border_gate_id uuid NOT NULL REFERENCES border_gate,
        name text NOT NULL CHECK (name <> ''), name_beyond text CHECK (name_beyond <> ''),
        kind text NOT NULL CHECK (kind IN ('GATE', 'OPENING', 'CLEARANCE_WAY', 'SPECIAL_ROAD')),
        class text CHECK (class IN ('INTERNATIONAL', 'MAIN', 'SECONDARY')),
        class_beyond text CHECK (class_beyond IN ('INTERNATIONAL', 'MAIN', 'SECONDARY')),
        source text CHECK (source <> ''), verified boolean NOT NULL, note text CHECK (note <> ''),
        valid_from date, valid_to date, correction_reason text CHECK (correction_reason <> ''),
        CHECK (valid_from < valid_to),
        CONSTRAINT border_gate_version_class CHECK (class IS NULL OR kind = 'GATE'),
        CONSTRAINT border_gate_version_one_at_a_time EXCLUDE USING gist (
          border_gate_id WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED)`);
    await keepTables(runner, [{ table: 'border_gate', versioned: true }, { table: 'border_gate_version' }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE border_gate_version, border_gate');
  }
}
