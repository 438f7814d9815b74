import { installAudit, removeAudit } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['award_type', 'decision', 'award_lot', 'household', 'award'];

export class KeepAuditTrail1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installAudit(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAudit(runner, TABLES);
  }
}
