import { installIdempotency, removeIdempotency } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WriteSafely1764100002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installIdempotency(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeIdempotency(runner);
  }
}
