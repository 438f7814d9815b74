import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who submits a figure does not approve it; the reason for accepting one of several claims goes with that. */
export class DecideFigures1764000033000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE figure ADD COLUMN entered_by text, ADD COLUMN submitted_by text, ADD COLUMN decided_by text,
      ADD COLUMN acceptance_reason text CHECK (acceptance_reason <> ''),
      ADD CONSTRAINT figure_two_persons CHECK (status <> 'APPROVED' OR submitted_by <> decided_by),
      ADD CONSTRAINT figure_reason_of_accepted CHECK (accepted OR acceptance_reason IS NULL)`);
    await runner.query(`
      CREATE FUNCTION refuse_figure_move() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'figure_move: a figure does not go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
      END $$`);
    // After the row's constraints, which say more of what is wrong.
    await runner.query(`
      CREATE TRIGGER figure_move AFTER UPDATE ON figure FOR EACH ROW
      WHEN (OLD.status <> NEW.status AND (OLD.status, NEW.status) NOT IN (
        ('DRAFT', 'SUBMITTED'), ('DRAFT', 'APPROVED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'DRAFT'), ('SUBMITTED', 'APPROVED'),
        ('SUBMITTED', 'RETURNED'), ('APPROVED', 'RETURNED')))
      EXECUTE FUNCTION refuse_figure_move()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER figure_move ON figure');
    await runner.query('DROP FUNCTION refuse_figure_move()');
    await runner.query(
      'ALTER TABLE figure DROP COLUMN entered_by, DROP COLUMN submitted_by, DROP COLUMN decided_by, DROP COLUMN acceptance_reason',
    );
  }
}
