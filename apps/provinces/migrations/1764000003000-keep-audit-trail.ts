import { installAudit, removeAudit } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'country',
  'province',
  'province_neighbour',
  'province_name',
  'lineage_event',
  'lineage_link',
  'province_claim',
];

export class KeepAuditTrail1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installAudit(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAudit(runner, TABLES);
  }
}
