import { installTextFolding, removeTextFolding } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECURRENCE = `IN ('YEARLY', 'EVERY_TWO_YEARS', 'EVERY_FIVE_YEARS')`;

export class CreateMovements1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installTextFolding(runner);
    await createMovements(runner);
    await createIndicators(runner);
    await createFigures(runner);
    await createReviews(runner);
    await createOutcomes(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE directive, direction, limitation, achievement, review, figure, indicator, participation, movement_alias, movement`);
    await removeTextFolding(runner);
  }
}

async function createMovements(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE movement (
      id uuid PRIMARY KEY, title text NOT NULL CHECK (title <> ''), title_en text CHECK (title_en <> ''),
      kind text NOT NULL CHECK (kind IN ('DAY', 'EMULATION', 'CAMPAIGN', 'PROGRAMME', 'MODEL')),
      part_of_id uuid REFERENCES movement CHECK (part_of_id <> id),
      review_recurrence text CHECK (review_recurrence ${RECURRENCE}), source text)`);
  await runner.query('CREATE INDEX movement_part_of ON movement (part_of_id)');
  await runner.query('CREATE INDEX movement_search ON movement USING gin (fold_text(title) gin_trgm_ops)');
  await runner.query(`
    CREATE TABLE movement_alias (
      movement_id uuid REFERENCES movement, title text CHECK (title <> ''), PRIMARY KEY (movement_id, title))`);
  await runner.query(
    'CREATE INDEX movement_alias_search ON movement_alias USING gin (fold_text(title) gin_trgm_ops)',
  );
  await runner.query(`
    CREATE TABLE participation (
      province_id uuid, movement_id uuid REFERENCES movement, source text NOT NULL, PRIMARY KEY (province_id, movement_id))`);
  await runner.query('CREATE INDEX participation_movement ON participation (movement_id)');
}

/** The foreign key of the pair makes sure that two indicators are a pair in both directions. */
async function createIndicators(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE indicator (
      id uuid PRIMARY KEY, code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z0-9_]*$'), position integer NOT NULL,
      name text NOT NULL CHECK (name <> ''), name_en text CHECK (name_en <> ''), unit text CHECK (unit <> ''), unit_en text CHECK (unit_en <> ''),
      adds_up_over_time boolean NOT NULL, adds_up_over_territory boolean NOT NULL,
      good_direction text NOT NULL CHECK (good_direction IN ('HIGHER', 'LOWER', 'NEITHER')),
      paired_with_id uuid CHECK (paired_with_id <> id), UNIQUE (id, paired_with_id),
      FOREIGN KEY (paired_with_id, id) REFERENCES indicator (id, paired_with_id) DEFERRABLE INITIALLY DEFERRED)`);
}

/** A returned figure needs a reason; of contradicting claims at most one is the accepted one. */
async function createFigures(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE figure (
      id uuid PRIMARY KEY, province_id uuid NOT NULL, indicator_id uuid NOT NULL REFERENCES indicator,
      movement_id uuid REFERENCES movement, value numeric NOT NULL CHECK (value >= 0 AND value < 'Infinity'),
      qualifier text NOT NULL CHECK (qualifier IN ('EXACTLY', 'MORE_THAN', 'ABOUT', 'AT_LEAST', 'NEARLY')),
      period_text text NOT NULL, period_from date, period_to date, cumulative boolean NOT NULL,
      status text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
      return_reason text CHECK (return_reason <> ''), source text, verified boolean NOT NULL, accepted boolean NOT NULL,
      CHECK (period_from <= period_to), CHECK ((status = 'RETURNED') = (return_reason IS NOT NULL)),
      CHECK (NOT accepted OR status = 'APPROVED'))`);
  await runner.query('CREATE INDEX figure_province ON figure (province_id, period_from)');
  await runner.query('CREATE INDEX figure_indicator ON figure (indicator_id)');
  await runner.query(`
    CREATE UNIQUE INDEX figure_one_accepted ON figure (province_id, indicator_id, movement_id, period_text, cumulative)
    NULLS NOT DISTINCT WHERE accepted`);
}

async function createReviews(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE review (
      id uuid PRIMARY KEY, title text NOT NULL CHECK (title <> ''), kind text NOT NULL CHECK (kind IN ('INTERIM', 'FINAL')),
      held_on_text text, held_on_from date, held_on_to date, held_on_note text CHECK (held_on_note <> ''),
      period_text text NOT NULL, period_from date, period_to date,
      pilot_for text CHECK (pilot_for IN ('NORTH', 'CENTRAL', 'SOUTH')), with_exemplary_meeting boolean NOT NULL,
      province_id uuid NOT NULL, movement_id uuid NOT NULL REFERENCES movement, source text,
      CHECK (period_from <= period_to), CHECK (held_on_from <= held_on_to))`);
  await runner.query('CREATE INDEX review_province ON review (province_id)');
  await runner.query('CREATE INDEX review_movement ON review (movement_id)');
}

async function createOutcomes(runner: QueryRunner): Promise<void> {
  const point = `id uuid PRIMARY KEY, review_id uuid NOT NULL REFERENCES review, position integer NOT NULL,
    text text NOT NULL CHECK (text <> ''), UNIQUE (review_id, position)`;
  for (const table of ['achievement', 'limitation', 'direction']) {
    await runner.query(`CREATE TABLE ${table} (${point})`);
  }
  await runner.query(`
    CREATE TABLE directive (
      ${point}, recurrence text CHECK (recurrence ${RECURRENCE}),
      movement_id uuid REFERENCES movement, issued_by_id uuid)`);
}
