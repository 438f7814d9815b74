import { foldGaps, leaveGaps } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FoldGaps1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldGaps(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveGaps(runner);
  }
}
