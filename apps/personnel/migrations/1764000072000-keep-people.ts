import {
  actAs,
  keepTables,
  removeVersioned,
  retireRows,
  unretireRows,
  versionTables,
} from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { RANKS } from '../src/rank/ranks';

const PERIOD = 'daterange(valid_from, valid_to) WITH &&';

const INTERVALS = [
  { table: 'person_rank', key: 'person_id WITH =', was: 'person_rank_person_id_daterange_excl' },
  {
    table: 'appointment',
    key: 'person_id WITH =, unit_id WITH =, post WITH =',
    was: 'appointment_person_id_unit_id_post_daterange_excl',
  },
] as const;

/**
 * People are kept by people: they have versions, can be retired, and their ranks, posts and service can be corrected.
 * The ranks that they can have are those of the law.
 */
export class KeepPeople1764000072000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await versionTables(runner, ['person']);
    await retireRows(runner, ['person']);
    for (const { table, key, was } of INTERVALS)
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN correction_reason text CHECK (correction_reason <> ''), DROP CONSTRAINT ${was},
        ADD CONSTRAINT ${table}_one_at_a_time EXCLUDE USING gist (${key}, ${PERIOD}) DEFERRABLE INITIALLY DEFERRED`);
    await runner.query(`
      CREATE TABLE person_service (
        id uuid PRIMARY KEY, person_id uuid NOT NULL REFERENCES person,
        status text NOT NULL CHECK (status IN ('SERVING', 'RESERVE', 'RETIRED', 'DISCHARGED')), source text,
        valid_from date, valid_to date, correction_reason text CHECK (correction_reason <> ''), CHECK (valid_from < valid_to),
        CONSTRAINT person_service_one_at_a_time EXCLUDE USING gist (person_id WITH =, ${PERIOD}) DEFERRABLE INITIALLY DEFERRED)`);
    await runner.query('CREATE INDEX person_service_person_id ON person_service (person_id)');
    await keepTables(runner, [{ table: 'person_service' }]);
    await enterRanks(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_service');
    for (const { table, key, was } of INTERVALS)
      await runner.query(`
        ALTER TABLE ${table} DROP COLUMN correction_reason, DROP CONSTRAINT ${table}_one_at_a_time,
        ADD CONSTRAINT ${was} EXCLUDE USING gist (${key}, ${PERIOD})`);
    await unretireRows(runner, ['person']);
    await removeVersioned(runner, ['person']);
  }
}

/** An empty database gets them as seeds; where there are some already, those stay as they are. */
async function enterRanks(runner: QueryRunner): Promise<void> {
  await actAs(runner.manager, { subject: 'migration' });
  await runner.query(
    `INSERT INTO rank (code, name, name_en, grade, "order")
     SELECT r.code, r.name, r."nameEn", r.grade, r."order"
     FROM json_to_recordset($1::json) AS r (code text, name text, "nameEn" text, grade text, "order" integer)
     WHERE EXISTS (SELECT FROM unit) AND NOT EXISTS (
       SELECT FROM rank k WHERE k.code = r.code OR (k.grade = r.grade AND (k.name = r.name OR k."order" = r."order")))`,
    [JSON.stringify(RANKS)],
  );
  await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
}
