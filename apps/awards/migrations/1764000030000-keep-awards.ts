import {
  actAs,
  keepTables,
  removeVersioned,
  retireRows,
  unretireRows,
  versionTables,
} from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['award_type', 'decision', 'award_lot', 'household'];
const VERSIONED = ['award_type', 'decision', 'household'];
const TERMS = 'recipients, once_per_person, criteria, criteria_verified';

/** What the law says of an award type holds from one day to another, so it gets a table of its own. */
export class KeepAwards1764000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await versionTables(runner, VERSIONED);
    await retireRows(runner, TABLES);
    await runner.query(`
      CREATE TABLE award_type_terms (
        id uuid PRIMARY KEY, award_type_id uuid NOT NULL REFERENCES award_type,
        recipients text[] NOT NULL CHECK (cardinality(recipients) > 0
          AND recipients <@ ARRAY['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD']),
        once_per_person boolean NOT NULL, criteria text CHECK (criteria <> ''), criteria_verified boolean NOT NULL,
        legal_basis text CHECK (legal_basis <> ''), valid_from date, valid_to date,
        correction_reason text CHECK (correction_reason <> ''), CHECK (valid_from < valid_to),
        EXCLUDE USING gist (award_type_id WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED)`);
    await keepTables(runner, [{ table: 'award_type_terms' }]);
    await actAs(runner.manager, { subject: 'migration' });
    await runner.query(`
      INSERT INTO award_type_terms (id, award_type_id, ${TERMS}) SELECT gen_random_uuid(), id, ${TERMS} FROM award_type`);
    await runner.query(
      `ALTER TABLE household ADD COLUMN province_id uuid, ADD COLUMN place text CHECK (place <> '')`,
    );
    await runner.query(`
      UPDATE household h SET province_id = l.province_id FROM award a JOIN award_lot l ON l.id = a.lot_id
      WHERE a.household_id = h.id`);
    await runner.query('CREATE INDEX household_search ON household USING gin (fold_text(name) gin_trgm_ops)');
    await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
    await runner.query(`
      ALTER TABLE award_type DROP COLUMN recipients, DROP COLUMN once_per_person, DROP COLUMN criteria,
        DROP COLUMN criteria_verified`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await actAs(runner.manager, { subject: 'migration' });
    await runner.query(`
      ALTER TABLE award_type ADD COLUMN recipients text[], ADD COLUMN once_per_person boolean, ADD COLUMN criteria text,
        ADD COLUMN criteria_verified boolean`);
    await runner.query(`
      UPDATE award_type t SET (${TERMS}) = (SELECT ${TERMS} FROM award_type_terms
        WHERE award_type_id = t.id ORDER BY valid_from DESC NULLS LAST LIMIT 1)`);
    await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
    await runner.query(`
      ALTER TABLE award_type ALTER COLUMN recipients SET NOT NULL, ALTER COLUMN once_per_person SET NOT NULL,
        ALTER COLUMN criteria_verified SET NOT NULL`);
    await runner.query('DROP TABLE award_type_terms');
    await runner.query('ALTER TABLE household DROP COLUMN province_id, DROP COLUMN place');
    await runner.query('DROP INDEX household_search');
    await unretireRows(runner, TABLES);
    await removeVersioned(runner, VERSIONED);
    await runner.query('DROP EXTENSION btree_gist');
  }
}
