import { installTextFolding, removeTextFolding } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAwards1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installTextFolding(runner);
    await runner.query(`
      CREATE TABLE award_type (
        id uuid PRIMARY KEY, code text NOT NULL UNIQUE, name text NOT NULL, name_en text,
        form text NOT NULL CHECK (form IN ('ORDER', 'MEDAL', 'COMMEMORATIVE_MEDAL', 'CERTIFICATE_OF_MERIT', 'COMMENDATION')),
        recipients text[] NOT NULL CHECK (cardinality(recipients) > 0
          AND recipients <@ ARRAY['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD']),
        once_per_person boolean NOT NULL, criteria text, criteria_verified boolean NOT NULL)`);
    await runner.query(`
      CREATE TABLE decision (
        id uuid PRIMARY KEY, number text NOT NULL, date date NOT NULL, authority_id uuid NOT NULL, signer_id uuid,
        UNIQUE (authority_id, number, date))`);
    await runner.query('CREATE INDEX decision_date ON decision (date, id)');
    await createLots(runner);
    await createAwards(runner);
    await guardAnnouncedCounts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE award, household');
    await runner.query('DROP TRIGGER guard_award_lot ON award_lot');
    await runner.query('DROP FUNCTION guard_award(), guard_award_lot(), announced(award_lot, text)');
    await runner.query('DROP TABLE award_lot, decision, award_type');
    await removeTextFolding(runner);
  }
}

async function createLots(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE award_lot (
      id uuid PRIMARY KEY, review_id uuid, province_id uuid NOT NULL, authority_id uuid NOT NULL,
      award_type_id uuid NOT NULL REFERENCES award_type, decision_id uuid REFERENCES decision,
      position int NOT NULL DEFAULT 0,
      individuals int NOT NULL CHECK (individuals >= 0), collectives int NOT NULL CHECK (collectives >= 0),
      households int NOT NULL CHECK (households >= 0), CHECK (individuals + collectives + households > 0),
      given_on_text text, given_on_from date, given_on_to date,
      period_text text NOT NULL, period_from date, period_to date,
      achievement_period_text text, achievement_period_from date, achievement_period_to date, source text)`);
  for (const column of ['review_id', 'province_id', 'decision_id', 'award_type_id']) {
    await runner.query(`CREATE INDEX award_lot_${column} ON award_lot (${column})`);
  }
}

async function createAwards(runner: QueryRunner): Promise<void> {
  await runner.query('CREATE TABLE household (id uuid PRIMARY KEY, name text NOT NULL)');
  await runner.query(`
    CREATE TABLE award (
      id uuid PRIMARY KEY, lot_id uuid NOT NULL REFERENCES award_lot, recipient_kind text NOT NULL,
      person_id uuid, unit_id uuid, household_id uuid REFERENCES household, golden_book_number text UNIQUE,
      named_at timestamptz NOT NULL, revoked_on date, revocation_reason text,
      CHECK ((revoked_on IS NULL) = (revocation_reason IS NULL)),
      CHECK (num_nonnulls(person_id, unit_id, household_id) = 1
        AND recipient_kind = CASE WHEN person_id IS NOT NULL THEN 'INDIVIDUAL' WHEN unit_id IS NOT NULL THEN 'COLLECTIVE'
                                  ELSE 'HOUSEHOLD' END))`);
  await runner.query('CREATE INDEX award_lot_id ON award (lot_id, named_at)');
  await runner.query(
    'CREATE UNIQUE INDEX award_person_once ON award (lot_id, person_id) WHERE revoked_on IS NULL',
  );
  await runner.query(
    'CREATE UNIQUE INDEX award_unit_once ON award (lot_id, unit_id) WHERE revoked_on IS NULL',
  );
  await runner.query('CREATE INDEX award_person ON award (person_id) WHERE person_id IS NOT NULL');
}

/**
 * A lot never has more awards than announced, whoever writes them: it is locked while its awards are counted.
 */
async function guardAnnouncedCounts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION announced(lot award_lot, kind text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE kind WHEN 'INDIVIDUAL' THEN lot.individuals WHEN 'COLLECTIVE' THEN lot.collectives
                       ELSE lot.households END $$`);
  await runner.query(`
    CREATE FUNCTION guard_award() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE lot award_lot;
    BEGIN
      SELECT * INTO lot FROM award_lot WHERE id = NEW.lot_id FOR UPDATE;
      IF (SELECT count(*) FROM award WHERE lot_id = NEW.lot_id AND recipient_kind = NEW.recipient_kind)
         > announced(lot, NEW.recipient_kind) THEN
        RAISE check_violation USING MESSAGE = 'more recipients named than announced';
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER guard_award AFTER INSERT OR UPDATE OF lot_id, recipient_kind ON award
    FOR EACH ROW EXECUTE FUNCTION guard_award()`);
  await runner.query(`
    CREATE FUNCTION guard_award_lot() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM award WHERE lot_id = NEW.id GROUP BY recipient_kind HAVING count(*) > announced(NEW, recipient_kind)) THEN
        RAISE check_violation USING MESSAGE = 'fewer announced than named';
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER guard_award_lot AFTER UPDATE ON award_lot FOR EACH ROW EXECUTE FUNCTION guard_award_lot()`);
}
