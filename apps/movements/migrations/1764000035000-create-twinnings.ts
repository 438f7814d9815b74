import { keepPlaces, keepTables, retireRows } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTwinnings1764000035000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE twinning (
        id uuid PRIMARY KEY, title text NOT NULL CHECK (title <> ''),
        kind text NOT NULL CHECK (kind IN ('ACROSS_THE_BORDER', 'ORGANISATION_AND_SCHOOL', 'UNIT_AND_COMMUNE', 'SPONSORSHIP', 'OTHER')),
        province_id uuid NOT NULL, unit_id uuid, valid_from date, valid_to date, source text, CHECK (valid_from < valid_to))`);
    await runner.query('CREATE INDEX twinning_province ON twinning (province_id)');
    await runner.query('CREATE INDEX twinning_unit ON twinning (unit_id)');
    await runner.query('CREATE INDEX twinning_search ON twinning USING gin (fold_text(title) gin_trgm_ops)');
    const item =
      'id uuid PRIMARY KEY, twinning_id uuid NOT NULL REFERENCES twinning, position integer NOT NULL';
    await runner.query(`
      CREATE TABLE twinning_party (
        ${item}, kind text NOT NULL CHECK (kind IN ('RESIDENTS', 'ORGANISATION', 'SCHOOL', 'UNIT', 'COMMUNE', 'FOREIGN_SETTLEMENT')),
        name text NOT NULL CHECK (name <> ''), place text CHECK (place <> ''))`);
    await runner.query(`
      CREATE TABLE twinning_commitment (
        ${item}, what text NOT NULL CHECK (what <> ''), amount numeric CHECK (amount >= 0 AND amount < 'Infinity'),
        unit text CHECK (unit <> ''), due_on date,
        delivered_amount numeric CHECK (delivered_amount >= 0 AND delivered_amount < 'Infinity'), delivered_on date,
        note text CHECK (note <> ''), CHECK (delivered_amount IS NULL OR delivered_on IS NOT NULL))`);
    await retireRows(runner, ['twinning']);
    for (const table of ['twinning_party', 'twinning_commitment'])
      await keepPlaces(runner, table, 'twinning_id');
    await keepTables(runner, [
      { table: 'twinning', versioned: true },
      { table: 'twinning_party' },
      { table: 'twinning_commitment' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE twinning_commitment, twinning_party, twinning');
  }
}
