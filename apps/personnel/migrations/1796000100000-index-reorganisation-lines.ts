import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lines of an act are found by it, retired ones among them, which its places leave out. */
export class IndexReorganisationLines1796000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX reorganisation_line_of ON reorganisation_line (reorganisation_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX reorganisation_line_of');
  }
}
