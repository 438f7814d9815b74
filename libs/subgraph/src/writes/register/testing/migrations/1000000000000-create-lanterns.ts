import {
  installAttachments,
  removeAttachments,
  installAudit,
  installIdempotency,
  installOutbox,
  installVersions,
  keepTables,
  removeAudit,
  removeIdempotency,
  removeOutbox,
  retireRows,
} from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLanterns1000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lantern (
        id uuid PRIMARY KEY, name text NOT NULL UNIQUE, status text NOT NULL, colour text, beside_id uuid REFERENCES lantern)`);
    await retireRows(runner, ['lantern']);
    await installOutbox(runner, []);
    await installAudit(runner, []);
    await installIdempotency(runner);
    await installVersions(runner, []);
    await keepTables(runner, [{ table: 'lantern', versioned: true }]);
    await installAttachments(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAttachments(runner);
    await removeAudit(runner, ['lantern']);
    await removeOutbox(runner, ['lantern']);
    await removeIdempotency(runner);
    await runner.query('DROP TABLE lantern');
    await runner.query('DROP FUNCTION raise_version()');
  }
}
