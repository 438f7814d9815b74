import { installAttachments, removeAttachments } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepAttachments1796001102000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installAttachments(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAttachments(runner);
  }
}
