import { keepPlaces, leavePlaces } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const POINTS = ['achievement', 'limitation', 'direction', 'directive'];

/** A point that a review no longer has stays, since others may point at it. */
export class KeepPoints1764000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of POINTS) {
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_review_id_position_key`);
      await keepPlaces(runner, table, 'review_id');
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of POINTS) {
      await leavePlaces(runner, table);
      await runner.query(`ALTER TABLE ${table} ADD UNIQUE (review_id, position)`);
    }
  }
}
