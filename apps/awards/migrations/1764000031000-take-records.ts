import { installTakings, removeTakings } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakeRecords1764000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installTakings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeTakings(runner);
  }
}
