import { installOutbox, removeOutbox } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['award_type', 'decision', 'award_lot', 'household', 'award'];

export class TellChanges1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installOutbox(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeOutbox(runner, TABLES);
  }
}
