import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An indicator may be calculated from others, from one day to another. */
export class CalculateIndicators1796006000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE indicator_version ADD COLUMN formula text CHECK (formula <> '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE indicator_version DROP COLUMN formula');
  }
}
