import { installAudit, removeAudit } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'unit',
  'unit_name',
  'unit_province',
  'chain_link',
  'person',
  'rank',
  'person_rank',
  'appointment',
];

export class KeepAuditTrail1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installAudit(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAudit(runner, TABLES);
  }
}
