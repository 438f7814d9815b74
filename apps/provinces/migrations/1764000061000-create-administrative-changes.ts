import { actAs, keepPlaces, keepTables, retireRows } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one act says of provinces, and which names and events come of it. */
export class CreateAdministrativeChanges1764000061000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE administrative_change (
        id uuid PRIMARY KEY, title text NOT NULL CHECK (title <> ''), effective_on date NOT NULL,
        legal_basis text CHECK (legal_basis <> ''), legal_basis_on date, legal_basis_issuer text CHECK (legal_basis_issuer <> ''),
        source text NOT NULL CHECK (source <> ''),
        status text NOT NULL CHECK (status IN ('DRAFT', 'IN_FORCE', 'CORRECTING', 'WITHDRAWN')),
        status_reason text CHECK (status_reason <> ''),
        CONSTRAINT administrative_change_reason CHECK (status NOT IN ('CORRECTING', 'WITHDRAWN') OR status_reason IS NOT NULL))`);
    await runner.query(`
      CREATE TABLE administrative_change_line (
        id uuid PRIMARY KEY, change_id uuid NOT NULL REFERENCES administrative_change, position integer NOT NULL,
        predecessor_ids uuid[] NOT NULL, abolished boolean NOT NULL, code text CHECK (code ~ '^[0-9]{2}$'),
        name text CHECK (name <> ''), kind text CHECK (kind IN ('PROVINCE', 'MUNICIPALITY')), neighbours text[] CHECK (neighbours <@ ARRAY['CN', 'LA', 'KH', 'NONE']),
        coast text CHECK (coast IN ('COAST', 'NO_COAST')), province_id uuid REFERENCES province)`);
    await retireRows(runner, ['administrative_change']);
    await runner.query(`
      ALTER TABLE administrative_change ADD CONSTRAINT administrative_change_in_force_is_kept
      CHECK (retired_on IS NULL OR status NOT IN ('IN_FORCE', 'CORRECTING'))`);
    await keepPlaces(runner, 'administrative_change_line', 'change_id');
    await guardMoves(runner);
    await loosenIntervals(runner);
    await runner.query(
      'ALTER TABLE province_name ADD COLUMN change_id uuid REFERENCES administrative_change',
    );
    await allowKinds(runner, [...KINDS, 'FOUNDING', 'ABOLITION']);
    await runner.query(
      'ALTER TABLE lineage_event ADD COLUMN change_id uuid REFERENCES administrative_change',
    );
    for (const table of ['administrative_change_line', 'province_name', 'lineage_event'])
      await runner.query(`CREATE INDEX ${table}_change ON ${table} (change_id)`);
    await keepTables(runner, [
      { table: 'administrative_change', versioned: true },
      { table: 'administrative_change_line' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE lineage_event DROP COLUMN change_id');
    await runner.query('ALTER TABLE province_name DROP COLUMN change_id');
    await allowKinds(runner, KINDS);
    await tightenIntervals(runner);
    await runner.query('DROP TABLE administrative_change_line, administrative_change');
    await runner.query('DROP FUNCTION refuse_administrative_change_move()');
  }
}

const KINDS = ['MERGE', 'SPLIT', 'RENAME', 'RECODE', 'CHANGE_OF_KIND'];

async function allowKinds(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  await runner.query('ALTER TABLE lineage_event DROP CONSTRAINT lineage_event_kind_check');
  await runner.query(`
    ALTER TABLE lineage_event ADD CONSTRAINT lineage_event_kind_check
    CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}))`);
}

async function guardMoves(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_administrative_change_move() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'administrative_change_move: it does not go from % to %', OLD.status, NEW.status
        USING ERRCODE = 'check_violation';
    END $$`);
  await runner.query(`
    CREATE TRIGGER administrative_change_move AFTER UPDATE ON administrative_change FOR EACH ROW
    WHEN (OLD.status <> NEW.status AND (OLD.status, NEW.status) NOT IN (
      ('DRAFT', 'IN_FORCE'), ('IN_FORCE', 'CORRECTING'), ('CORRECTING', 'IN_FORCE'), ('IN_FORCE', 'WITHDRAWN'),
      ('CORRECTING', 'WITHDRAWN'), ('WITHDRAWN', 'IN_FORCE')))
    EXECUTE FUNCTION refuse_administrative_change_move()`);
}

const ONE_AT_A_TIME = ['code', 'province_id'];

/**
 * A unit whose act was withdrawn has an empty life, so that whatever refers to it still finds it; and intervals are
 * compared at the end of a transaction, since an act closes and opens many.
 */
async function loosenIntervals(runner: QueryRunner): Promise<void> {
  for (const table of ['province', 'province_name'])
    await runner.query(`
      ALTER TABLE ${table} DROP CONSTRAINT ${table}_check, ADD CONSTRAINT ${table}_check CHECK (valid_from <= valid_to)`);
  for (const column of ONE_AT_A_TIME) await oneAtATime(runner, column, 'DEFERRABLE INITIALLY DEFERRED');
}

async function tightenIntervals(runner: QueryRunner): Promise<void> {
  await actAs(runner.manager, { subject: 'migration' });
  await runner.query(`
    CREATE TEMPORARY TABLE unborn ON COMMIT DROP AS SELECT id FROM province WHERE valid_from = valid_to`);
  await runner.query('DELETE FROM province_name WHERE province_id IN (SELECT id FROM unborn)');
  await runner.query('DELETE FROM province_neighbour WHERE province_id IN (SELECT id FROM unborn)');
  await runner.query(
    'UPDATE administrative_change_line SET province_id = NULL WHERE province_id IN (SELECT id FROM unborn)',
  );
  await runner.query('DELETE FROM province WHERE id IN (SELECT id FROM unborn)');
  await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
  for (const table of ['province', 'province_name'])
    await runner.query(`
      ALTER TABLE ${table} DROP CONSTRAINT ${table}_check, ADD CONSTRAINT ${table}_check CHECK (valid_from < valid_to)`);
  for (const column of ONE_AT_A_TIME) await oneAtATime(runner, column, '');
}

async function oneAtATime(runner: QueryRunner, column: string, when: string): Promise<void> {
  const name = `province_name_${column}_daterange_excl`;
  await runner.query(`
    ALTER TABLE province_name DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name}
    EXCLUDE USING gist (${column} WITH =, daterange(valid_from, valid_to) WITH &&) ${when}`);
}
