import { Conflict, type Text } from '@bien-cuong/domain';
import type { QueryRunner } from 'typeorm';

const STALE: Text = {
  vi: 'Bản ghi này đã được người khác sửa. Hãy xem bản đang lưu rồi làm lại.',
  en: 'Somebody else has changed this record. Look at what is recorded now and try again.',
};

/** Gives the tables a column `version` that increases with each change of a row, whoever makes it. */
export async function installVersions(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  await runner.query(`
    CREATE FUNCTION raise_version() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.version := OLD.version + 1;
      RETURN NEW;
    END $$`);
  await versionTables(runner, tables);
}

/** The same for tables that a later migration creates. */
export async function versionTables(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await runner.query(`ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1`);
    await runner.query(`
      CREATE TRIGGER raise_version BEFORE UPDATE ON ${table}
      FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION raise_version()`);
  }
}

export async function removeVersions(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  await removeVersioned(runner, tables);
  await runner.query('DROP FUNCTION raise_version()');
}

/** Takes the versions from tables that got them by `versionTables`. */
export async function removeVersioned(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await runner.query(`DROP TRIGGER raise_version ON ${table}`);
    await runner.query(`ALTER TABLE ${table} DROP COLUMN version`);
  }
}

interface Versioned {
  readonly version: number;
  readonly [field: string]: unknown;
}

/**
 * Checks that the version the caller saw is the current one; the row must be locked.
 * @throws Conflict that shows both, when the row has changed since
 */
export function expectVersion(recorded: Versioned, sent: Versioned): void {
  if (recorded.version !== sent.version) throw new Conflict(STALE, 'version', { recorded, sent });
}
