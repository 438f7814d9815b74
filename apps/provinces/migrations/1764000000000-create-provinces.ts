import { installTextFolding, removeTextFolding } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProvinces1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installTextFolding(runner);
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(`
      CREATE TABLE country (code text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}$'), name text NOT NULL, name_en text NOT NULL)`);
    await runner.query(`
      CREATE TABLE province (
        id uuid PRIMARY KEY, land_border boolean NOT NULL, coast boolean NOT NULL, valid_from date, valid_to date,
        CHECK (valid_from < valid_to))`);
    await runner.query(`
      CREATE TABLE province_neighbour (
        province_id uuid REFERENCES province, country_code text REFERENCES country,
        PRIMARY KEY (province_id, country_code))`);
    await createNames(runner);
    await createLineage(runner);
    await createClaims(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE province_claim, lineage_link, lineage_event, province_name, province_neighbour, province, country`);
    await runner.query('DROP EXTENSION btree_gist');
    await removeTextFolding(runner);
  }
}

/** On one day no code belongs to two units, and no unit has two names. */
async function createNames(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE province_name (
      id uuid PRIMARY KEY, province_id uuid NOT NULL REFERENCES province, code text NOT NULL CHECK (code ~ '^[0-9]{2}$'),
      name text NOT NULL, official_name text NOT NULL, kind text NOT NULL CHECK (kind IN ('PROVINCE', 'MUNICIPALITY')),
      valid_from date, valid_to date, source text NOT NULL, CHECK (valid_from < valid_to),
      EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&),
      EXCLUDE USING gist (province_id WITH =, daterange(valid_from, valid_to) WITH &&))`);
  await runner.query(
    'CREATE INDEX province_name_search ON province_name USING gin (fold_text(name) gin_trgm_ops)',
  );
}

async function createLineage(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE lineage_event (
      id uuid PRIMARY KEY, effective_on date NOT NULL, legal_basis text, source text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('MERGE', 'SPLIT', 'RENAME', 'RECODE', 'CHANGE_OF_KIND')))`);
  await runner.query(`
    CREATE TABLE lineage_link (
      event_id uuid REFERENCES lineage_event, predecessor_id uuid REFERENCES province, successor_id uuid REFERENCES province,
      PRIMARY KEY (event_id, predecessor_id, successor_id))`);
  await runner.query('CREATE INDEX lineage_link_predecessor ON lineage_link (predecessor_id)');
  await runner.query('CREATE INDEX lineage_link_successor ON lineage_link (successor_id)');
}

async function createClaims(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE province_claim (
      id uuid PRIMARY KEY, province_id uuid NOT NULL REFERENCES province,
      measure text NOT NULL CHECK (measure IN ('BORDER_LENGTH_KM', 'COMMUNES', 'BORDER_COMMUNES', 'BORDER_DISTRICTS')),
      country_code text REFERENCES country, value numeric NOT NULL CHECK (value >= 0), upper_value numeric CHECK (upper_value > value),
      qualifier text NOT NULL CHECK (qualifier IN ('EXACTLY', 'MORE_THAN', 'ABOUT', 'AT_LEAST', 'NEARLY')),
      as_published text NOT NULL, period_text text, period_from date, period_to date, source text NOT NULL,
      verified boolean NOT NULL, accepted boolean NOT NULL)`);
  await runner.query('CREATE INDEX province_claim_province ON province_claim (province_id)');
  await runner.query(`
    CREATE UNIQUE INDEX province_claim_one_accepted
    ON province_claim (province_id, measure, coalesce(country_code, ''), coalesce(period_text, '')) WHERE accepted`);
}
