import { guardMoves, keepTables } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an approved figure was, what it is to be, and why; it changes in no other way. */
export class CreateFigureAmendments1796005000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const number = (name: string) =>
      `${name}value numeric NOT NULL CHECK (${name}value >= 0 AND ${name}value < 'Infinity'),
       ${name}qualifier text NOT NULL CHECK (${name}qualifier IN ('EXACTLY', 'MORE_THAN', 'ABOUT', 'AT_LEAST', 'NEARLY')),
       ${name}source text CHECK (${name}source <> '')`;
    await runner.query(`
      CREATE TABLE figure_amendment (
        id uuid PRIMARY KEY, figure_id uuid NOT NULL REFERENCES figure, province_id uuid NOT NULL,
        ${number('former_')}, ${number('')}, reason text NOT NULL CHECK (reason <> ''),
        status text NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')), two_persons boolean NOT NULL,
        refusal_reason text CHECK (refusal_reason <> ''), proposed_by text, proposed_on date NOT NULL,
        decided_by text, decided_on date,
        CONSTRAINT figure_amendment_two_persons CHECK (status <> 'APPROVED' OR NOT two_persons OR proposed_by <> decided_by))`);
    await runner.query('CREATE INDEX figure_amendment_figure ON figure_amendment (figure_id)');
    await runner.query(
      `CREATE UNIQUE INDEX figure_amendment_one_proposed ON figure_amendment (figure_id) WHERE status = 'PROPOSED'`,
    );
    await runner.query('CREATE INDEX figure_amendment_province ON figure_amendment (province_id)');
    await guardMoves(runner, 'figure_amendment', {
      initial: 'PROPOSED',
      moves: [
        ['PROPOSED', 'APPROVED'],
        ['PROPOSED', 'REFUSED'],
        ['PROPOSED', 'WITHDRAWN'],
      ],
    });
    await keepTables(runner, [{ table: 'figure_amendment', versioned: true }]);
    await guardFigures(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER figure_amended ON figure');
    await runner.query('DROP TRIGGER figure_of_round_move ON figure');
    await runner.query('DROP FUNCTION refuse_unamended(), refuse_figure_of_round()');
    await runner.query('DROP TABLE figure_amendment');
  }
}

/** An approved figure has another value by an approved amendment alone, and one of a round stays approved. */
async function guardFigures(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_unamended() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM figure_amendment a WHERE a.figure_id = NEW.id AND a.status = 'APPROVED'
        AND (a.former_value, a.former_qualifier, a.value, a.qualifier) = (OLD.value, OLD.qualifier, NEW.value, NEW.qualifier)) THEN
        RAISE EXCEPTION 'refuse_unamended: an approved figure changes by an amendment' USING ERRCODE = 'check_violation';
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER figure_amended AFTER UPDATE ON figure FOR EACH ROW
    WHEN (OLD.status = 'APPROVED' AND NEW.status = 'APPROVED' AND (OLD.value, OLD.qualifier) <> (NEW.value, NEW.qualifier))
    EXECUTE FUNCTION refuse_unamended()`);
  await runner.query(`
    CREATE FUNCTION refuse_figure_of_round() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'refuse_figure_of_round: what came of a round stays approved' USING ERRCODE = 'check_violation';
    END $$`);
  await runner.query(`
    CREATE TRIGGER figure_of_round_move AFTER UPDATE ON figure FOR EACH ROW
    WHEN (OLD.form_cell_id IS NOT NULL AND OLD.status = 'APPROVED' AND NEW.status <> 'APPROVED')
    EXECUTE FUNCTION refuse_figure_of_round()`);
}
