import { installIdempotency, installVersions, removeIdempotency, removeVersions } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const VERSIONED = ['award', 'award_lot'];

export class WriteSafely1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installVersions(runner, VERSIONED);
    await installIdempotency(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeIdempotency(runner);
    await removeVersions(runner, VERSIONED);
  }
}
