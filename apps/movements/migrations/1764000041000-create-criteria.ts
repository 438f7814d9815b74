import { keepPlaces, keepTables } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCriteria1764000041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE movement_criterion (
        id uuid PRIMARY KEY, movement_id uuid NOT NULL REFERENCES movement, position integer NOT NULL,
        text text NOT NULL CHECK (text <> ''), most_points numeric CHECK (most_points > 0 AND most_points < 'Infinity'))`);
    await keepPlaces(runner, 'movement_criterion', 'movement_id');
    await keepTables(runner, [{ table: 'movement_criterion' }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE movement_criterion');
  }
}
