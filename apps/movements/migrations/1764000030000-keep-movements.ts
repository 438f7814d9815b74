import {
  installIdempotency,
  installVersions,
  removeIdempotency,
  removeVersions,
  retireRows,
  unretireRows,
} from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['movement', 'indicator', 'figure', 'review'];

export class KeepMovements1764000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installIdempotency(runner);
    await installVersions(runner, TABLES);
    await retireRows(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await unretireRows(runner, TABLES);
    await removeVersions(runner, TABLES);
    await removeIdempotency(runner);
  }
}
