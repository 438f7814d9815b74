import { hideOmittedChanges, tellOmittedChanges } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellOmittedChanges1764100003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tellOmittedChanges(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await hideOmittedChanges(runner);
  }
}
