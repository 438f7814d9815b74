import { keepPlaces, keepTables, retireRows } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts by which units end and others take their place, and what each of them did. */
export class Reorganise1764000071000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reorganisation (
        id uuid PRIMARY KEY, title text NOT NULL CHECK (title <> ''), day date NOT NULL,
        legal_basis text NOT NULL CHECK (legal_basis <> ''), source text CHECK (source <> ''))`);
    await runner.query('CREATE INDEX reorganisation_day ON reorganisation (day, id)');
    await runner.query(`
      CREATE TABLE reorganisation_line (
        id uuid PRIMARY KEY, reorganisation_id uuid NOT NULL REFERENCES reorganisation, position integer NOT NULL,
        predecessor_id uuid REFERENCES unit, successor_id uuid REFERENCES unit,
        CHECK (predecessor_id IS NOT NULL OR successor_id IS NOT NULL))`);
    await runner.query(
      'CREATE INDEX reorganisation_line_predecessor ON reorganisation_line (predecessor_id)',
    );
    await runner.query('CREATE INDEX reorganisation_line_successor ON reorganisation_line (successor_id)');
    await runner.query(`
      CREATE TABLE reorganisation_effect (
        id uuid PRIMARY KEY, reorganisation_id uuid NOT NULL REFERENCES reorganisation,
        kind text NOT NULL CHECK (kind IN ('ENDED', 'BEGUN', 'OPENED')),
        part text NOT NULL CHECK (part IN ('UNIT', 'NAME', 'PROVINCE', 'AREA', 'CHAIN', 'POST')),
        row_id uuid NOT NULL, unit_id uuid NOT NULL REFERENCES unit,
        chain text CHECK (chain IN ('PROFESSIONAL', 'ORGANIC')), superior_id uuid REFERENCES unit, until_before date)`);
    await runner.query('CREATE INDEX reorganisation_effect_of ON reorganisation_effect (reorganisation_id)');
    await retireRows(runner, ['reorganisation']);
    await keepPlaces(runner, 'reorganisation_line', 'reorganisation_id');
    await keepTables(runner, [
      { table: 'reorganisation', versioned: true },
      { table: 'reorganisation_line' },
      { table: 'reorganisation_effect' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reorganisation_effect, reorganisation_line, reorganisation');
  }
}
