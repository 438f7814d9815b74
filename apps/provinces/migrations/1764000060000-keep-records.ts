import {
  installIdempotency,
  installTakings,
  installVersions,
  removeIdempotency,
  removeTakings,
  removeVersions,
} from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a subgraph needs as soon as people keep records in it. */
export class KeepRecords1764000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installIdempotency(runner);
    await installVersions(runner, []);
    await installTakings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeTakings(runner);
    await removeVersions(runner, []);
    await removeIdempotency(runner);
  }
}
