import { installIdentityText, installImports, removeIdentityText, removeImports } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a list are compared with the records by what `identity_text` takes for the same. */
export class KeepImports1796000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installIdentityText(runner);
    await installImports(runner);
    await runner.query('CREATE INDEX unit_name_identity ON unit_name (identity_text(name))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX unit_name_identity');
    await removeImports(runner);
    await removeIdentityText(runner);
  }
}
