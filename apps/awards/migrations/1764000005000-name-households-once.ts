import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Another valid award of the lot to a household of the same name, compared by this SQL function. */
const againBy = (same: string) => `
  SELECT FROM award other JOIN household known ON known.id = other.household_id
  WHERE other.lot_id = one.lot_id AND other.id <> one.id AND other.revoked_on IS NULL
    AND ${same}(known.name) = ${same}(named.name)`;

const REFUSE = `RAISE unique_violation USING MESSAGE = 'a household is named twice in a lot', CONSTRAINT = 'award_household_once'`;

/**
 * The same as award_person_once for people. It has to be a trigger, since no index can combine a household's
 * name with its lot. Households that were named twice before stay as they are, since only people can tell
 * which of the two is wrong.
 */
export class NameHouseholdsOnce1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await guardHouseholds(runner, 'fold_text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await unguardHouseholds(runner);
  }
}

/** @param same the SQL function that gives equal results for two spellings of one name */
export async function guardHouseholds(runner: QueryRunner, same: string): Promise<void> {
  await runner.query(`
    CREATE FUNCTION guard_household_award() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM FROM award_lot WHERE id = NEW.lot_id FOR UPDATE;
      IF EXISTS (SELECT FROM award one JOIN household named ON named.id = one.household_id
                 WHERE one.id = NEW.id AND EXISTS (${againBy(same)})) THEN
        ${REFUSE};
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER guard_household_award AFTER INSERT OR UPDATE OF lot_id, household_id, revoked_on ON award
    FOR EACH ROW WHEN (NEW.household_id IS NOT NULL AND NEW.revoked_on IS NULL)
    EXECUTE FUNCTION guard_household_award()`);
  await runner.query(`
    CREATE FUNCTION guard_household() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM FROM award_lot WHERE id IN (SELECT lot_id FROM award WHERE household_id = NEW.id) ORDER BY id FOR UPDATE;
      IF EXISTS (SELECT FROM award one JOIN household named ON named.id = one.household_id
                 WHERE named.id = NEW.id AND one.revoked_on IS NULL AND EXISTS (${againBy(same)})) THEN
        ${REFUSE};
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER guard_household AFTER UPDATE OF name ON household
    FOR EACH ROW WHEN (${same}(OLD.name) <> ${same}(NEW.name)) EXECUTE FUNCTION guard_household()`);
}

export async function unguardHouseholds(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TRIGGER guard_household ON household');
  await runner.query('DROP TRIGGER guard_household_award ON award');
  await runner.query('DROP FUNCTION guard_household(), guard_household_award()');
}
