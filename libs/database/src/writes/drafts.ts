import type { QueryRunner } from 'typeorm';

/**
 * Creates the table of what people have typed and not yet sent. It is their own and no record yet, so the
 * audit trail leaves it out.
 */
export async function installDrafts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE draft (
      id uuid PRIMARY KEY, owner text NOT NULL, kind text NOT NULL CHECK (kind <> ''), title text,
      content jsonb NOT NULL, version int NOT NULL DEFAULT 1, updated_at timestamptz NOT NULL DEFAULT now())`);
  await runner.query('CREATE INDEX draft_owner ON draft (owner, updated_at)');
}

export async function removeDrafts(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE draft');
}
