import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is added up are the approved figures of an indicator in a period. */
export class IndexApprovedFigures1796003000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX figure_approved ON figure (indicator_id, period_from, period_to)
      WHERE status = 'APPROVED' AND retired_on IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX figure_approved');
  }
}
