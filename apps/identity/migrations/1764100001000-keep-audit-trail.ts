import { type AuditedTable, installAudit, removeAudit } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES: AuditedTable[] = [
  { table: 'account', omit: ['password_hash', 'second_factor_secret', 'last_second_factor_at'] },
  { table: 'partner_client', omit: ['secret_hash'] },
  { table: 'signing_key', omit: ['jwk'] },
];

export class KeepAuditTrail1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installAudit(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAudit(runner, TABLES);
  }
}
