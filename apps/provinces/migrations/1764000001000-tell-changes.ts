import { installOutbox, removeOutbox } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'country',
  'province',
  'province_neighbour',
  'province_name',
  'lineage_event',
  'lineage_link',
  'province_claim',
];

export class TellChanges1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installOutbox(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeOutbox(runner, TABLES);
  }
}
