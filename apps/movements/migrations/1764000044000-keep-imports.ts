import { installIdentityText, installImports, removeIdentityText, removeImports } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a list are compared with the records by what `identity_text` takes for the same. */
export class KeepImports1764000044000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installIdentityText(runner);
    await installImports(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeImports(runner);
    await removeIdentityText(runner);
  }
}
