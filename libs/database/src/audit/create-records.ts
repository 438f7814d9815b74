import type { QueryRunner } from 'typeorm';

import { BEGINNING } from './canonical';
import { GUARD_FUNCTIONS, GUARD_TRIGGERS } from './guards';
import { makeFunction } from './trail-function';
import { makeTriggers } from './trail-trigger';

/** Creates the table of records, each chained to the one before it, and the head of the chain. */
export async function createRecords(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE audit_record (
      id bigint PRIMARY KEY, at timestamptz NOT NULL, database_user text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('CHANGE', 'SIGN_IN', 'REFUSAL', 'EXPORT')),
      subject text, client_id text, roles text[] NOT NULL DEFAULT '{}', address text, on_behalf_of text, request_id text,
      operation text, entity_type text, entity_id text, before jsonb, after jsonb, detail jsonb,
      previous_hash bytea NOT NULL, hash bytea NOT NULL, salt uuid)`);
  await runner.query('CREATE INDEX audit_record_entity ON audit_record (entity_type, entity_id, id)');
  await runner.query('CREATE INDEX audit_record_subject ON audit_record (subject, id)');
  await runner.query('CREATE INDEX audit_record_at ON audit_record (at)');
  await runner.query(`
    CREATE TABLE audit_head (
      only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), count bigint NOT NULL, hash bytea NOT NULL)`);
  await runner.query(`INSERT INTO audit_head (count, hash) VALUES (0, ${BEGINNING})`);
  for (const each of GUARD_FUNCTIONS) await makeFunction(runner, each);
  await makeTriggers(runner, GUARD_TRIGGERS);
  await runner.query('REVOKE ALL ON audit_record, audit_head FROM PUBLIC');
  await runner.query('REVOKE UPDATE, DELETE, TRUNCATE ON audit_record FROM CURRENT_USER');
}
