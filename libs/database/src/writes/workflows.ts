import type { QueryRunner } from 'typeorm';

import { keepTables } from '../tables/keep-tables';

/** Creates the journal of moves: who took a record from one state to another, when and why. */
export async function installWorkflows(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE workflow_move (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(), record_type text NOT NULL, record_id uuid NOT NULL, move text NOT NULL,
      from_state text NOT NULL, to_state text NOT NULL, subject text, on_behalf_of text,
      at timestamptz NOT NULL DEFAULT clock_timestamp(), reason text CHECK (reason <> ''))`);
  await runner.query('CREATE INDEX workflow_move_record ON workflow_move (record_id, move, at)');
  await keepTables(runner, [{ table: 'workflow_move' }]);
  await runner.query(`
    CREATE FUNCTION refuse_move() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'refuse_move: a row of % does not go from % to %', TG_TABLE_NAME,
        CASE TG_OP WHEN 'INSERT' THEN 'nothing' ELSE OLD.status END, NEW.status USING ERRCODE = 'check_violation';
    END $$`);
}

export async function removeWorkflows(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE workflow_move');
  await runner.query('DROP FUNCTION refuse_move()');
}

/** The way of the rows of a table, by its column `status`. */
interface Way {
  initial: string;
  moves: readonly (readonly [from: string, to: string])[];
}

/** Makes the database refuse every other beginning and every other move; `installWorkflows` must have run. */
export async function guardMoves(runner: QueryRunner, table: string, { initial, moves }: Way): Promise<void> {
  const allowed = moves.map(([from, to]) => `('${from}', '${to}')`).join(', ');
  await runner.query(`
    CREATE TRIGGER ${table}_start AFTER INSERT ON ${table} FOR EACH ROW WHEN (NEW.status <> '${initial}')
    EXECUTE FUNCTION refuse_move()`);
  await runner.query(`
    CREATE TRIGGER ${table}_move AFTER UPDATE ON ${table} FOR EACH ROW
    WHEN (OLD.status <> NEW.status AND (OLD.status, NEW.status) NOT IN (${allowed})) EXECUTE FUNCTION refuse_move()`);
}
