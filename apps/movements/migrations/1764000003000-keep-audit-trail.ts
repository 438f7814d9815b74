import { installAudit, removeAudit } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'movement',
  'movement_alias',
  'participation',
  'indicator',
  'figure',
  'review',
  'achievement',
  'limitation',
  'direction',
  'directive',
];

export class KeepAuditTrail1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installAudit(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAudit(runner, TABLES);
  }
}
