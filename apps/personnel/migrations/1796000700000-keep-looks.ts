import { keepLooks, keepNoLooks } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepLooks1796000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await keepLooks(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await keepNoLooks(runner);
  }
}
