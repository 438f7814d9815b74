import {
  installIdempotency,
  installTakings,
  installVersions,
  keepTables,
  removeIdempotency,
  removeTakings,
  removeVersions,
  retireRows,
  unretireRows,
} from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERIOD = 'daterange(valid_from, valid_to) WITH &&';

/** What holds of a unit from one day to another, and what tells apart that may hold side by side. */
const INTERVALS = [
  { table: 'unit_name', key: 'unit_id WITH =', was: 'unit_name_unit_id_daterange_excl' },
  { table: 'unit_province', key: 'unit_id WITH =', was: 'unit_province_unit_id_daterange_excl' },
  {
    table: 'chain_link',
    key: 'unit_id WITH =, chain WITH =',
    was: 'chain_link_unit_id_chain_daterange_excl',
  },
] as const;

/**
 * Units are kept by people: they have versions, can be retired, and what changes with time of them can be corrected.
 * Intervals are compared at the end of a transaction, since those beside a corrected one move with it.
 */
export class KeepUnits1764000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installIdempotency(runner);
    await installTakings(runner);
    await installVersions(runner, ['unit']);
    await retireRows(runner, ['unit']);
    for (const { table, key, was } of INTERVALS)
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN correction_reason text CHECK (correction_reason <> ''), DROP CONSTRAINT ${was},
        ADD CONSTRAINT ${table}_one_at_a_time EXCLUDE USING gist (${key}, ${PERIOD}) DEFERRABLE INITIALLY DEFERRED`);
    await runner.query(`
      CREATE TABLE unit_area (
        id uuid PRIMARY KEY, unit_id uuid NOT NULL REFERENCES unit, area text NOT NULL CHECK (area <> ''), source text,
        valid_from date, valid_to date, correction_reason text CHECK (correction_reason <> ''), CHECK (valid_from < valid_to),
        CONSTRAINT unit_area_one_at_a_time EXCLUDE USING gist (unit_id WITH =, ${PERIOD}) DEFERRABLE INITIALLY DEFERRED)`);
    await runner.query('CREATE INDEX unit_area_unit_id ON unit_area (unit_id)');
    await keepTables(runner, [{ table: 'unit_area' }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unit_area');
    for (const { table, key, was } of INTERVALS)
      await runner.query(`
        ALTER TABLE ${table} DROP COLUMN correction_reason, DROP CONSTRAINT ${table}_one_at_a_time,
        ADD CONSTRAINT ${was} EXCLUDE USING gist (${key}, ${PERIOD})`);
    await unretireRows(runner, ['unit']);
    await removeVersions(runner, ['unit']);
    await removeTakings(runner);
    await removeIdempotency(runner);
  }
}
