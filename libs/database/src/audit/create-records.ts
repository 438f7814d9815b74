import type { QueryRunner } from 'typeorm';

import { asDefiner } from './as-definer';
import { BEGINNING, hashOf } from './canonical';

/** A plan made while the table was small would read all of it for each record of a transaction that makes it large. */
const BY_INDEX = 'SET enable_seqscan = off SET enable_bitmapscan = off';

/** The table of records, each chained to the one before it, and where the chain ends. */
export async function createRecords(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE audit_record (
      id bigint PRIMARY KEY, at timestamptz NOT NULL, database_user text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('CHANGE', 'SIGN_IN', 'REFUSAL', 'EXPORT')),
      subject text, client_id text, roles text[] NOT NULL DEFAULT '{}', address text, on_behalf_of text, request_id text,
      operation text, entity_type text, entity_id text, before jsonb, after jsonb, detail jsonb,
      previous_hash bytea NOT NULL, hash bytea NOT NULL)`);
  await runner.query('CREATE INDEX audit_record_entity ON audit_record (entity_type, entity_id, id)');
  await runner.query('CREATE INDEX audit_record_subject ON audit_record (subject, id)');
  await runner.query('CREATE INDEX audit_record_at ON audit_record (at)');
  await runner.query(`
    CREATE TABLE audit_head (
      only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), count bigint NOT NULL, hash bytea NOT NULL)`);
  await runner.query(`INSERT INTO audit_head (count, hash) VALUES (0, ${BEGINNING})`);
  await chainRecords(runner);
  await refuseChanges(runner);
}

/**
 * Whoever adds a record waits for the head, so that numbers have no gaps and each record follows the one before. The head
 * moves once for a transaction, at its end: what lies beyond it until then is of the same transaction. A row that is
 * updated for each of thousands of records leaves as many versions for the next to walk over.
 */
async function chainRecords(runner: QueryRunner): Promise<void> {
  const definer = await asDefiner(runner);
  await runner.query(`
    CREATE FUNCTION chain_audit_record() RETURNS trigger LANGUAGE plpgsql
    ${definer} ${BY_INDEX} AS $$
    DECLARE head audit_head; newest audit_record;
    BEGIN
      SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
      SELECT * INTO newest FROM audit_record WHERE id > head.count ORDER BY id DESC LIMIT 1;
      NEW.id := coalesce(newest.id, head.count) + 1;
      NEW.at := clock_timestamp();
      NEW.database_user := session_user;
      NEW.previous_hash := coalesce(newest.hash, head.hash);
      NEW.hash := ${hashOf('NEW')};
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER chain BEFORE INSERT ON audit_record FOR EACH ROW EXECUTE FUNCTION chain_audit_record()`);
  await runner.query(`
    CREATE FUNCTION move_audit_head() RETURNS trigger LANGUAGE plpgsql
    ${definer} ${BY_INDEX} AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM audit_record WHERE id > NEW.id) THEN
        UPDATE audit_head SET count = NEW.id, hash = NEW.hash;
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE CONSTRAINT TRIGGER move_head AFTER INSERT ON audit_record
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION move_audit_head()`);
  for (const trigger of ['chain', 'move_head'])
    await runner.query(`ALTER TABLE audit_record ENABLE ALWAYS TRIGGER ${trigger}`);
}

async function refuseChanges(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE insufficient_privilege USING MESSAGE = 'the audit trail is only ever added to';
    END $$`);
  const refuse = 'FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()';
  for (const statement of [
    `CREATE TRIGGER refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_record ${refuse}`,
    `CREATE TRIGGER refuse BEFORE INSERT OR DELETE OR TRUNCATE ON audit_head ${refuse}`,
    // Only a trigger moves the head.
    `CREATE TRIGGER refuse_by_hand BEFORE UPDATE ON audit_head
     FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_audit_change()`,
    'ALTER TABLE audit_record ENABLE ALWAYS TRIGGER refuse',
    'ALTER TABLE audit_head ENABLE ALWAYS TRIGGER refuse',
    'ALTER TABLE audit_head ENABLE ALWAYS TRIGGER refuse_by_hand',
    'REVOKE ALL ON audit_record, audit_head FROM PUBLIC',
    'REVOKE UPDATE, DELETE, TRUNCATE ON audit_record FROM CURRENT_USER',
  ])
    await runner.query(statement);
}
