import type { QueryRunner } from 'typeorm';

/** Creates the table of who has which record open to change it; it is about this moment, so nothing records it. */
export async function installTakings(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE record_taking (
      entity_type text, entity_id uuid, subject text, since timestamptz NOT NULL DEFAULT now(),
      renewed_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (entity_type, entity_id, subject))`);
  await runner.query('CREATE INDEX record_taking_renewed_at ON record_taking (renewed_at)');
}

export async function removeTakings(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE record_taking');
}
