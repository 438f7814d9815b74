import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BoundIndicators1764000032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicator ADD COLUMN least numeric CHECK (least < 'Infinity'), ADD COLUMN most numeric CHECK (most < 'Infinity'),
      ADD COLUMN whole_numbers boolean NOT NULL DEFAULT false,
      ADD CONSTRAINT indicator_range CHECK (least <= most)`);
    await runner.query('ALTER TABLE indicator ALTER COLUMN whole_numbers DROP DEFAULT');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE indicator DROP COLUMN least, DROP COLUMN most, DROP COLUMN whole_numbers',
    );
  }
}
