import { guardMoves, installWorkflows, keepPlaces, keepTables, removeWorkflows } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What headquarters asks of the provinces, their forms, and the figures that come of these. */
export class CreateRounds1796002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installWorkflows(runner);
    await createTables(runner);
    await guardMoves(runner, 'collection_round', {
      initial: 'PLANNED',
      moves: [
        ['PLANNED', 'OPEN'],
        ['OPEN', 'LOCKED'],
        ['LOCKED', 'OPEN'],
        ['PLANNED', 'CANCELLED'],
        ['OPEN', 'CANCELLED'],
      ],
    });
    await guardMoves(runner, 'round_form', {
      initial: 'DRAFT',
      moves: [
        ['DRAFT', 'SUBMITTED'],
        ['RETURNED', 'SUBMITTED'],
        ['SUBMITTED', 'DRAFT'],
        ['SUBMITTED', 'APPROVED'],
        ['SUBMITTED', 'RETURNED'],
      ],
    });
    await closeForms(runner);
    await fixQuestions(runner);
    for (const table of ['collection_question', 'collection_province'])
      await keepPlaces(runner, table, 'round_id');
    await runner.query(
      'CREATE UNIQUE INDEX collection_question_once ON collection_question (round_id, indicator_id) WHERE retired_on IS NULL',
    );
    await runner.query(
      'CREATE UNIQUE INDEX collection_province_once ON collection_province (round_id, province_id) WHERE retired_on IS NULL',
    );
    await keepTables(runner, [
      { table: 'collection_round', versioned: true },
      { table: 'collection_question' },
      { table: 'collection_province' },
      { table: 'round_form', versioned: true },
      { table: 'form_cell', versioned: true },
    ]);
    await runner.query('ALTER TABLE figure ADD COLUMN form_cell_id uuid REFERENCES form_cell');
    await runner.query(
      'CREATE UNIQUE INDEX figure_once_of_cell ON figure (form_cell_id) WHERE retired_on IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE figure DROP COLUMN form_cell_id');
    await runner.query(
      'DROP TABLE form_cell, round_form, collection_province, collection_question, collection_round',
    );
    await runner.query(
      'DROP FUNCTION refuse_closed_form(), refuse_closed_cell(), refuse_late_question(), refuse_late_period()',
    );
    await removeWorkflows(runner);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE collection_round (
      id uuid PRIMARY KEY, title text NOT NULL CHECK (title <> ''), movement_id uuid REFERENCES movement,
      period_text text NOT NULL, period_from date NOT NULL, period_to date NOT NULL, cumulative boolean NOT NULL,
      deadline date NOT NULL, instructions text CHECK (instructions <> ''), evidence text CHECK (evidence <> ''),
      two_persons boolean NOT NULL, status text NOT NULL CHECK (status IN ('PLANNED', 'OPEN', 'LOCKED', 'CANCELLED')),
      status_reason text CHECK (status_reason <> ''), retired_on date CHECK (retired_on IS NULL),
      retirement_reason text CHECK (retirement_reason IS NULL), CHECK (period_from <= period_to))`);
  await runner.query('CREATE INDEX collection_round_movement ON collection_round (movement_id)');
  const item = `id uuid PRIMARY KEY, round_id uuid NOT NULL REFERENCES collection_round, position integer NOT NULL`;
  await runner.query(`
    CREATE TABLE collection_question (
      ${item}, indicator_id uuid NOT NULL REFERENCES indicator, required boolean NOT NULL)`);
  await runner.query('CREATE INDEX collection_question_indicator ON collection_question (indicator_id)');
  await runner.query(`CREATE TABLE collection_province (${item}, province_id uuid NOT NULL)`);
  await runner.query(`
    CREATE TABLE round_form (
      id uuid PRIMARY KEY, round_id uuid NOT NULL REFERENCES collection_round, province_id uuid NOT NULL,
      status text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')), two_persons boolean NOT NULL,
      extended_until date, extension_reason text CHECK (extension_reason <> ''), return_reason text CHECK (return_reason <> ''),
      submitted_by text, submitted_on date, decided_by text, UNIQUE (round_id, province_id),
      CHECK ((extended_until IS NULL) = (extension_reason IS NULL)),
      CONSTRAINT round_form_two_persons CHECK (status <> 'APPROVED' OR NOT two_persons OR submitted_by <> decided_by))`);
  await runner.query('CREATE INDEX round_form_province ON round_form (province_id)');
  await runner.query(`
    CREATE TABLE form_cell (
      id uuid PRIMARY KEY, form_id uuid NOT NULL REFERENCES round_form, indicator_id uuid NOT NULL REFERENCES indicator,
      position integer NOT NULL, required boolean NOT NULL, value numeric CHECK (value >= 0 AND value < 'Infinity'),
      qualifier text NOT NULL CHECK (qualifier IN ('EXACTLY', 'MORE_THAN', 'ABOUT', 'AT_LEAST', 'NEARLY')),
      comment text CHECK (comment <> ''), flagged boolean NOT NULL DEFAULT false, return_reason text CHECK (return_reason <> ''),
      changed_by text, changed_at timestamptz, UNIQUE (form_id, indicator_id))`);
  await runner.query('CREATE INDEX form_cell_indicator ON form_cell (indicator_id)');
}

/** Nothing in the forms of a round changes unless that is open; who closes it waits for who is writing. */
async function closeForms(runner: QueryRunner): Promise<void> {
  const refuse = (of: string) => `
      IF (SELECT r.status FROM collection_round r WHERE r.id = ${of} FOR SHARE) <> 'OPEN' THEN
        RAISE EXCEPTION 'refuse_closed: the round of this form is not open' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END $$`;
  await runner.query(
    `CREATE FUNCTION refuse_closed_form() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${refuse('NEW.round_id')}`,
  );
  await runner.query(`
    CREATE FUNCTION refuse_closed_cell() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN ${refuse('(SELECT f.round_id FROM round_form f WHERE f.id = NEW.form_id)')}`);
  await runner.query(`
    CREATE TRIGGER round_form_closed BEFORE INSERT OR UPDATE ON round_form FOR EACH ROW EXECUTE FUNCTION refuse_closed_form()`);
  await runner.query(`
    CREATE TRIGGER form_cell_closed BEFORE INSERT OR UPDATE ON form_cell FOR EACH ROW EXECUTE FUNCTION refuse_closed_cell()`);
}

/** What is asked, of whom and about which time is fixed once the forms are made. */
async function fixQuestions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_late_question() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (SELECT r.status FROM collection_round r WHERE r.id = NEW.round_id FOR SHARE) <> 'PLANNED' THEN
        RAISE EXCEPTION 'refuse_late: the forms of this round are made' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NEW;
    END $$`);
  for (const table of ['collection_question', 'collection_province'])
    await runner.query(`
      CREATE TRIGGER ${table}_late BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_late_question()`);
  await runner.query(`
    CREATE FUNCTION refuse_late_period() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'refuse_late: the forms of this round are made' USING ERRCODE = 'check_violation';
    END $$`);
  await runner.query(`
    CREATE TRIGGER collection_round_late BEFORE UPDATE ON collection_round FOR EACH ROW
    WHEN (OLD.status <> 'PLANNED' AND (OLD.period_from, OLD.period_to, OLD.movement_id, OLD.cumulative, OLD.two_persons)
      IS DISTINCT FROM (NEW.period_from, NEW.period_to, NEW.movement_id, NEW.cumulative, NEW.two_persons))
    EXECUTE FUNCTION refuse_late_period()`);
}
