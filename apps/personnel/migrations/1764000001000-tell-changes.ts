import { installOutbox, removeOutbox } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'unit',
  'unit_name',
  'unit_province',
  'chain_link',
  'person',
  'rank',
  'person_rank',
  'appointment',
];

export class TellChanges1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installOutbox(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeOutbox(runner, TABLES);
  }
}
