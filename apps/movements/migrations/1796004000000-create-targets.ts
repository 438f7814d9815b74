import { keepTables, retireRows } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What provinces are to reach; of one indicator, movement and period a province has one target. */
export class CreateTargets1796004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE target (
        id uuid PRIMARY KEY, province_id uuid NOT NULL, indicator_id uuid NOT NULL REFERENCES indicator,
        movement_id uuid REFERENCES movement, value numeric NOT NULL CHECK (value >= 0 AND value < 'Infinity'),
        period_text text NOT NULL, period_from date NOT NULL, period_to date NOT NULL,
        source text NOT NULL CHECK (source <> ''), CHECK (period_from <= period_to))`);
    await retireRows(runner, ['target']);
    await runner.query(`
      CREATE UNIQUE INDEX target_once ON target (province_id, indicator_id, movement_id, period_from, period_to)
      NULLS NOT DISTINCT WHERE retired_on IS NULL`);
    await runner.query('CREATE INDEX target_indicator ON target (indicator_id)');
    await runner.query('CREATE INDEX target_movement ON target (movement_id)');
    await keepTables(runner, [{ table: 'target', versioned: true }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE target');
  }
}
