import { saltedHashOf, unsaltedHashOf } from './canonical';
import type { TrailFunction } from './trail-function';
import type { TrailTrigger } from './trail-trigger';

/**
 * A plan made while the table was small would scan all of it for each record of a transaction that makes it
 * large.
 */
const BY_INDEX = ['enable_seqscan=off', 'enable_bitmapscan=off'];

/**
 * Adding a record locks the head, so that numbers have no gaps and each record follows the one before. The
 * head is updated once per transaction, at its end; records beyond it until then belong to the same
 * transaction. Updating it for each of thousands of records would leave as many row versions for the next
 * update to walk over.
 */
const chainBy = (hash: string): TrailFunction => ({
  name: 'chain_audit_record',
  definer: true,
  settings: BY_INDEX,
  body: `
    DECLARE head audit_head; newest audit_record;
    BEGIN
      SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
      SELECT * INTO newest FROM audit_record WHERE id > head.count ORDER BY id DESC LIMIT 1;
      NEW.id := coalesce(newest.id, head.count) + 1;
      NEW.at := clock_timestamp();
      NEW.database_user := session_user;
      NEW.previous_hash := coalesce(newest.hash, head.hash);
      ${hash}
      RETURN NEW;
    END `,
});

export const CHAIN = chainBy(`NEW.salt := gen_random_uuid();
      NEW.hash := ${saltedHashOf('NEW')};`);

/** The function from before records had salts. */
export const CHAIN_FORMERLY = chainBy(`NEW.hash := ${unsaltedHashOf('NEW')};`);

const moveHead: TrailFunction = {
  name: 'move_audit_head',
  definer: true,
  settings: BY_INDEX,
  body: `
    BEGIN
      IF NOT EXISTS (SELECT FROM audit_record WHERE id > NEW.id) THEN
        UPDATE audit_head SET count = NEW.id, hash = NEW.hash;
      END IF;
      RETURN NULL;
    END `,
};

const refuse: TrailFunction = {
  name: 'refuse_audit_change',
  definer: false,
  body: `
    BEGIN
      RAISE insufficient_privilege USING MESSAGE = 'the audit trail is only ever added to';
    END `,
};

/** The functions that chain records and keep them from being changed. */
export const GUARD_FUNCTIONS = [CHAIN, moveHead, refuse];

/** The trail's own tables. */
export const TRAIL_TABLES = ['audit_record', 'audit_head'] as const;

const REFUSE = 'FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()';

export const GUARD_TRIGGERS: readonly TrailTrigger[] = [
  {
    table: 'audit_record',
    name: 'chain',
    definition:
      'CREATE TRIGGER chain BEFORE INSERT ON audit_record FOR EACH ROW EXECUTE FUNCTION chain_audit_record()',
  },
  {
    table: 'audit_record',
    name: 'move_head',
    definition: `CREATE CONSTRAINT TRIGGER move_head AFTER INSERT ON audit_record DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION move_audit_head()`,
  },
  {
    table: 'audit_record',
    name: 'refuse',
    definition: `CREATE TRIGGER refuse BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_record ${REFUSE}`,
  },
  {
    table: 'audit_head',
    name: 'refuse',
    definition: `CREATE TRIGGER refuse BEFORE INSERT OR DELETE OR TRUNCATE ON audit_head ${REFUSE}`,
  },
  // Only a trigger may update the head.
  {
    table: 'audit_head',
    name: 'refuse_by_hand',
    definition: `CREATE TRIGGER refuse_by_hand BEFORE UPDATE ON audit_head FOR EACH STATEMENT WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION refuse_audit_change()`,
  },
];
