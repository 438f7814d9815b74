import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchRecords1764000042000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX figure_search ON figure USING gin (fold_text(source) gin_trgm_ops)');
    await runner.query('CREATE INDEX review_search ON review USING gin (fold_text(title) gin_trgm_ops)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX figure_search, review_search');
  }
}
