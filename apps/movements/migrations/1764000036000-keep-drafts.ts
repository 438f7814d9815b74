import { installDrafts, installTakings, removeDrafts, removeTakings } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepDrafts1764000036000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installTakings(runner);
    await installDrafts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeDrafts(runner);
    await removeTakings(runner);
  }
}
