import { keepTables, retireRows } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communes, with the code, name, kind, province and border that each has from one day to another. */
export class CreateCommunes1796000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE commune (id uuid PRIMARY KEY, valid_from date, valid_to date, CHECK (valid_from < valid_to))',
    );
    await retireRows(runner, ['commune']);
    await runner.query(`
      CREATE TABLE commune_version (
        id uuid PRIMARY KEY, commune_id uuid NOT NULL REFERENCES commune,
        code text NOT NULL CHECK (code ~ '^[0-9]{5}$'), name text NOT NULL CHECK (name <> ''),
        kind text NOT NULL CHECK (kind IN ('COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')),
        province_id uuid NOT NULL REFERENCES province, border boolean,
        source text CHECK (source <> ''), verified boolean NOT NULL, note text CHECK (note <> ''),
        valid_from date, valid_to date, correction_reason text CHECK (correction_reason <> ''),
        CHECK (valid_from < valid_to),
        CONSTRAINT commune_version_one_at_a_time EXCLUDE USING gist (
          commune_id WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED)`);
    for (const column of ['commune_id', 'province_id', 'code'])
      await runner.query(`CREATE INDEX commune_version_${column} ON commune_version (${column})`);
    await runner.query(`
      CREATE INDEX commune_version_search ON commune_version USING gin (fold_text(code || ' ' || CASE kind
        WHEN 'COMMUNE' THEN 'Xã ' WHEN 'WARD' THEN 'Phường ' WHEN 'TOWNSHIP' THEN 'Thị trấn ' ELSE 'Đặc khu ' END || name) gin_trgm_ops)`);
    await keepCodesApart(runner);
    await keepTables(runner, [{ table: 'commune', versioned: true }, { table: 'commune_version' }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION demand_free_commune_code(), commune_days(commune, commune_version) CASCADE',
    );
    await runner.query('DROP TABLE commune_version, commune');
  }
}

/**
 * On one day no code belongs to two communes that are kept. A code holds only as long as its commune, which an exclusion
 * constraint could not see. Whoever writes waits for the one before, so that two do not overlook each other.
 */
async function keepCodesApart(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION commune_days(c commune, v commune_version) RETURNS daterange LANGUAGE sql IMMUTABLE AS $$
      SELECT daterange(c.valid_from, c.valid_to) * daterange(v.valid_from, v.valid_to) $$`);
  await runner.query(`
    CREATE FUNCTION demand_free_commune_code() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock('commune'::regclass::oid::bigint);
      IF EXISTS (
        SELECT FROM commune c JOIN commune_version v ON v.commune_id = c.id
        JOIN commune_version w ON w.code = v.code AND w.commune_id <> c.id
        JOIN commune d ON d.id = w.commune_id
        WHERE c.id IN (SELECT (to_jsonb(n) ->> TG_ARGV[0])::uuid FROM written n)
          AND c.retired_on IS NULL AND d.retired_on IS NULL AND commune_days(c, v) && commune_days(d, w))
      THEN RAISE EXCEPTION 'A code belongs to one commune at a time.'
        USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'commune_version_one_code';
      END IF;
      RETURN NULL;
    END $$`);
  for (const [event, table, id] of [
    ['INSERT', 'commune_version', 'commune_id'],
    ['UPDATE', 'commune_version', 'commune_id'],
    ['UPDATE', 'commune', 'id'],
  ] as const)
    await runner.query(`
      CREATE TRIGGER demand_free_code_after_${event.toLowerCase()} AFTER ${event} ON ${table}
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION demand_free_commune_code('${id}')`);
}
