import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddLegalBasis1764000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE movement ADD COLUMN legal_basis text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE movement DROP COLUMN legal_basis');
  }
}
