import { installTextFolding, removeTextFolding } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNIT_KINDS = [
  'COMMAND',
  'PROVINCIAL_COMMAND',
  'BORDER_POST',
  'PORT_GATE_COMMAND',
  'FLOTILLA',
  'PROVINCIAL_MILITARY_COMMAND',
  'PEOPLES_COMMITTEE',
  'ORGANISATION',
];

const DATED = 'valid_from date, valid_to date, source text, CHECK (valid_from < valid_to)';
const PERIOD = 'daterange(valid_from, valid_to)';

export class CreatePersonnel1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installTextFolding(runner);
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await createUnits(runner);
    await createChains(runner);
    await refuseCycles(runner);
    await createPeople(runner);
    await createRanks(runner);
    await createAppointments(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE appointment, person_rank, rank, person, chain_link, unit_province, unit_name, unit',
    );
    await runner.query('DROP FUNCTION refuse_chain_cycle()');
    await runner.query('DROP EXTENSION btree_gist');
    await removeTextFolding(runner);
  }
}

/** On one day a unit has at most one name and belongs to at most one province. */
async function createUnits(runner: QueryRunner): Promise<void> {
  const kinds = UNIT_KINDS.map((kind) => `'${kind}'`).join(', ');
  await runner.query(
    `CREATE TABLE unit (id uuid PRIMARY KEY, kind text NOT NULL CHECK (kind IN (${kinds})), ${DATED})`,
  );
  await runner.query(`
    CREATE TABLE unit_name (
      id uuid PRIMARY KEY, unit_id uuid NOT NULL REFERENCES unit, name text NOT NULL CHECK (name <> ''), name_en text,
      ${DATED}, EXCLUDE USING gist (unit_id WITH =, ${PERIOD} WITH &&))`);
  await runner.query('CREATE INDEX unit_name_search ON unit_name USING gin (fold_text(name) gin_trgm_ops)');
  await runner.query(`
    CREATE TABLE unit_province (
      id uuid PRIMARY KEY, unit_id uuid NOT NULL REFERENCES unit, province_id uuid NOT NULL,
      ${DATED}, EXCLUDE USING gist (unit_id WITH =, ${PERIOD} WITH &&))`);
  await runner.query('CREATE INDEX unit_province_province ON unit_province (province_id)');
}

/** On one day a unit occurs at most once in each chain. */
async function createChains(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE chain_link (
      id uuid PRIMARY KEY, chain text NOT NULL CHECK (chain IN ('PROFESSIONAL', 'ORGANIC')),
      unit_id uuid NOT NULL REFERENCES unit, superior_id uuid NOT NULL REFERENCES unit, ${DATED},
      EXCLUDE USING gist (unit_id WITH =, chain WITH =, ${PERIOD} WITH &&))`);
  await runner.query('CREATE INDEX chain_link_superior ON chain_link (superior_id, chain)');
}

/**
 * Walks up from the new superior as long as there is a day on which all links walked are valid. The lock
 * keeps two transactions from closing a cycle of which each sees only one half.
 */
async function refuseCycles(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_chain_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock('chain_link'::regclass::oid::bigint);
      IF EXISTS (
        WITH RECURSIVE above(id, period) AS (
          SELECT NEW.superior_id, daterange(NEW.valid_from, NEW.valid_to)
          UNION
          SELECT l.superior_id, daterange(l.valid_from, l.valid_to) * a.period
          FROM above a JOIN chain_link l ON l.unit_id = a.id AND l.chain = NEW.chain
            AND daterange(l.valid_from, l.valid_to) && a.period
          WHERE a.id <> NEW.unit_id)
        SELECT FROM above WHERE id = NEW.unit_id
      ) THEN
        RAISE EXCEPTION 'A unit cannot be above itself in a chain of command'
          USING ERRCODE = 'check_violation', TABLE = 'chain_link', CONSTRAINT = 'chain_link_no_cycle';
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER chain_link_no_cycle AFTER INSERT OR UPDATE ON chain_link
    FOR EACH ROW EXECUTE FUNCTION refuse_chain_cycle()`);
}

async function createPeople(runner: QueryRunner): Promise<void> {
  await runner.query(
    "CREATE TABLE person (id uuid PRIMARY KEY, full_name text NOT NULL CHECK (full_name <> ''))",
  );
  await runner.query('CREATE INDEX person_order ON person (full_name COLLATE "vi-x-icu", id)');
  await runner.query('CREATE INDEX person_search ON person USING gin (fold_text(full_name) gin_trgm_ops)');
}

/** On one day a person has at most one rank. */
async function createRanks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE rank (
      code text PRIMARY KEY, name text NOT NULL, name_en text,
      grade text NOT NULL CHECK (grade IN ('OFFICER', 'PROFESSIONAL_SERVICEMAN')), "order" integer,
      UNIQUE (grade, name), UNIQUE (grade, "order"))`);
  await runner.query(`
    CREATE TABLE person_rank (
      id uuid PRIMARY KEY, person_id uuid NOT NULL REFERENCES person, rank_code text NOT NULL REFERENCES rank,
      ${DATED}, EXCLUDE USING gist (person_id WITH =, ${PERIOD} WITH &&))`);
}

/** A person may hold several posts at once, but not the same one twice. */
async function createAppointments(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE appointment (
      id uuid PRIMARY KEY, person_id uuid NOT NULL REFERENCES person, unit_id uuid NOT NULL REFERENCES unit,
      post text NOT NULL CHECK (post <> ''), post_en text, ${DATED},
      EXCLUDE USING gist (person_id WITH =, unit_id WITH =, post WITH =, ${PERIOD} WITH &&))`);
  await runner.query('CREATE INDEX appointment_unit ON appointment (unit_id)');
}
