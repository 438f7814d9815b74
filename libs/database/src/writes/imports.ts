import type { QueryRunner } from 'typeorm';

/**
 * Creates the tables of lists that somebody is about to import, with the verdict of each row. They are no
 * records yet, so the audit trail leaves them out; what is made of them it has.
 */
export async function installImports(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE import (
      id uuid PRIMARY KEY, owner text NOT NULL, type text NOT NULL, title text, columns text[] NOT NULL, total integer NOT NULL,
      state text NOT NULL DEFAULT 'STAGED' CHECK (state IN ('STAGED', 'CHECKING', 'CHECKED', 'APPLYING', 'STOPPED')),
      done integer NOT NULL DEFAULT 0, failure jsonb, created_at timestamptz NOT NULL DEFAULT now(),
      renewed_at timestamptz NOT NULL DEFAULT now())`);
  await runner.query('CREATE INDEX import_owner ON import (owner, created_at)');
  // A row of its own, so that it is written with the records while the progress of the run goes on being told.
  await runner.query(
    'CREATE TABLE import_applied (import_id uuid PRIMARY KEY REFERENCES import ON DELETE CASCADE)',
  );
  await runner.query(`
    CREATE TABLE import_row (
      import_id uuid REFERENCES import ON DELETE CASCADE, place integer CHECK (place > 0), cells text[] NOT NULL,
      outcome text CHECK (outcome IN ('MADE', 'CHANGED', 'SAME', 'REFUSED')), refusals jsonb, record_id uuid,
      PRIMARY KEY (import_id, place))`);
}

export async function removeImports(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE import_row, import_applied, import');
}

/** Keeps of each row, too, what records may be the one that it makes. */
export async function keepAlikeOfImports(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE import_row ADD COLUMN alike jsonb');
}

export async function forgetAlikeOfImports(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE import_row DROP COLUMN alike');
}
