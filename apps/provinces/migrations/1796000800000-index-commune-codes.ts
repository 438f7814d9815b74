import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a list are found among the communes by their codes. */
export class IndexCommuneCodes1796000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX commune_version_identity ON commune_version (identity_text(code))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX commune_version_identity');
  }
}
