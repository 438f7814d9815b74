import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that reads look up, for which there was only an exclusion constraint, or no index at all. */
const INDEXES = [
  ['unit_name', 'unit_id'],
  ['unit_province', 'unit_id'],
  ['chain_link', 'unit_id'],
  ['person_rank', 'person_id'],
  ['appointment', 'person_id'],
] as const;

export class IndexKeys1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of INDEXES)
      await runner.query(`CREATE INDEX ${table}_${column} ON ${table} (${column})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of INDEXES) await runner.query(`DROP INDEX ${table}_${column}`);
  }
}
