import { installOutbox, removeOutbox } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'movement',
  'movement_alias',
  'participation',
  'indicator',
  'figure',
  'review',
  'achievement',
  'limitation',
  'direction',
  'directive',
];

export class TellChanges1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installOutbox(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeOutbox(runner, TABLES);
  }
}
