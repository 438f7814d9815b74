import { saltRecords, unsaltRecords } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SaltAuditRecords1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await saltRecords(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await unsaltRecords(runner);
  }
}
