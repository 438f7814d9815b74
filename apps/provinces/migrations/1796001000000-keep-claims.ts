import { removeVersioned, retireRows, unretireRows, versionTables } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['province_claim'];

/** Claims about provinces become records that people keep, and headquarters says why it accepted which. */
export class KeepClaims1796001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await versionTables(runner, TABLES);
    await retireRows(runner, TABLES);
    await runner.query(`
      ALTER TABLE province_claim ADD COLUMN acceptance_reason text CHECK (acceptance_reason <> ''),
      ADD CONSTRAINT province_claim_accepted_is_kept CHECK (NOT accepted OR retired_on IS NULL),
      ADD CONSTRAINT province_claim_whole_counts CHECK (
        measure = 'BORDER_LENGTH_KM' OR (value = trunc(value) AND coalesce(upper_value = trunc(upper_value), true))),
      ADD CONSTRAINT province_claim_communes_of_no_border CHECK (measure <> 'COMMUNES' OR country_code IS NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE province_claim DROP CONSTRAINT province_claim_communes_of_no_border,
      DROP CONSTRAINT province_claim_whole_counts, DROP COLUMN acceptance_reason`);
    await unretireRows(runner, TABLES);
    await removeVersioned(runner, TABLES);
  }
}
