import type { QueryRunner } from 'typeorm';

import { keepLooks } from '../audit/looks';
import { keepTables } from '../tables/keep-tables';

const FILE = `
  name text NOT NULL CHECK (name <> ''), media_type text NOT NULL, size integer NOT NULL CHECK (size > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')`;

/**
 * Creates the tables of files that are attached to records, and of those that were sent and are not attached yet: these
 * are their sender's alone and forgotten after a day, so the audit trail leaves them out. The bytes are kept elsewhere, by
 * their hash. A record has the same content attached once. Who fetches a file is recorded as a look.
 */
export async function installAttachments(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE file_upload (id uuid PRIMARY KEY, owner text NOT NULL, ${FILE}, created_at timestamptz NOT NULL DEFAULT now())`,
  );
  await runner.query('CREATE INDEX file_upload_created_at ON file_upload (created_at)');
  await runner.query('CREATE INDEX file_upload_sha256 ON file_upload (sha256)');
  await runner.query(`
    CREATE TABLE attachment (
      id uuid PRIMARY KEY, record_type text NOT NULL CHECK (record_type <> ''), record_id uuid NOT NULL, ${FILE},
      note text CHECK (note <> ''), attached_at timestamptz NOT NULL DEFAULT now(), retired_on date,
      retirement_reason text CHECK (retirement_reason <> ''), CHECK ((retired_on IS NULL) = (retirement_reason IS NULL)))`);
  await runner.query('CREATE INDEX attachment_record ON attachment (record_type, record_id)');
  await runner.query('CREATE INDEX attachment_sha256 ON attachment (sha256)');
  await runner.query(
    'CREATE UNIQUE INDEX attachment_once ON attachment (record_type, record_id, sha256) WHERE retired_on IS NULL',
  );
  await keepTables(runner, [{ table: 'attachment', versioned: true }]);
  await keepLooks(runner);
}

/** The trail goes on to allow looks: those that were recorded stay. */
export async function removeAttachments(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE attachment, file_upload');
}
