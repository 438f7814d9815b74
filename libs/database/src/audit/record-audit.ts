import { ACTOR_SETTING, BULK, MODE_SETTING } from './settings';
import type { TrailFunction } from './trail-function';
import type { TrailTrigger } from './trail-trigger';

const inBulk = `jsonb_build_object('statement', TG_OP)`;

/** SQL: which of the columns whose values are left out were changed. */
const omittedChanged = `(
               SELECT jsonb_build_object('omittedChanged', jsonb_agg(name ORDER BY place))
               FROM unnest(TG_ARGV[0]::text[]) WITH ORDINALITY AS o (name, place)
               WHERE to_jsonb(OLD) -> name IS DISTINCT FROM to_jsonb(NEW) -> name HAVING count(*) > 0)`;

const recordAudit = (detail: string): TrailFunction => ({
  name: 'record_audit',
  definer: true,
  body: `
    DECLARE
      actor jsonb := nullif(current_setting('${ACTOR_SETTING}', true), '')::jsonb;
      by_row boolean := TG_LEVEL = 'ROW';
      row_before jsonb;
      row_after jsonb;
    BEGIN
      IF by_row AND TG_OP <> 'INSERT' THEN
        row_before := to_jsonb(OLD) - TG_ARGV[0]::text[];
      END IF;
      IF by_row AND TG_OP <> 'DELETE' THEN
        IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
          RETURN NULL;
        END IF;
        row_after := to_jsonb(NEW) - TG_ARGV[0]::text[];
      END IF;
      INSERT INTO audit_record (kind, subject, client_id, roles, address, on_behalf_of, request_id, operation,
                                entity_type, entity_id, before, after, detail)
      SELECT 'CHANGE', actor ->> 'subject', actor ->> 'clientId',
             ARRAY(SELECT jsonb_array_elements_text(coalesce(actor -> 'roles', '[]'))),
             actor ->> 'address', actor ->> 'onBehalfOf', actor ->> 'requestId', coalesce(actor ->> 'operation', TG_OP),
             replace(initcap(replace(TG_TABLE_NAME, '_', ' ')), ' ', ''),
             CASE WHEN by_row THEN (
               SELECT string_agg(coalesce(row_after, row_before) ->> key, '/' ORDER BY place)
               FROM unnest(TG_ARGV[1:]) WITH ORDINALITY AS k (key, place)) END,
             row_before, row_after,
             CASE ${detail} END;
      RETURN NULL;
    END `,
});

/** Records a change of a row or, in bulk mode, of a table. */
export const RECORD = recordAudit(
  `WHEN NOT by_row THEN ${inBulk} WHEN TG_OP = 'UPDATE' THEN ${omittedChanged}`,
);

/** The function from before it named the left-out columns that were changed. */
export const RECORD_FORMERLY = recordAudit(`WHEN NOT by_row THEN ${inBulk}`);

const BY_STATEMENT = `NOT (current_setting('${MODE_SETTING}'::text, true) IS DISTINCT FROM '${BULK}'::text)`;

interface Recorded {
  table: string;
  /** The columns of its primary key. */
  key: readonly string[];
  omit: readonly string[];
}

/** Bulk writes leave one record per statement; so does TRUNCATE, always. */
export function recordTriggers({ table, key, omit }: Recorded): TrailTrigger[] {
  const args = [`{${omit.join(',')}}`, ...key].map((text) => `'${text}'`);
  const call = `EXECUTE FUNCTION ${RECORD.name}(${args.join(', ')})`;
  const change = `AFTER INSERT OR DELETE OR UPDATE ON ${table}`;
  const row = `FOR EACH ROW WHEN ((NOT (${BY_STATEMENT})))`;
  const definitions = {
    // Deferred, so that the chain is locked only during the commit, and as the last of all locks.
    record_audit: `CREATE CONSTRAINT TRIGGER record_audit ${change} DEFERRABLE INITIALLY DEFERRED ${row} ${call}`,
    record_audit_bulk: `CREATE TRIGGER record_audit_bulk ${change} FOR EACH STATEMENT WHEN ((${BY_STATEMENT})) ${call}`,
    record_audit_truncate: `CREATE TRIGGER record_audit_truncate AFTER TRUNCATE ON ${table} FOR EACH STATEMENT ${call}`,
  };
  return TRIGGERS.map((name) => ({ table, name, definition: definitions[name] }));
}

/** The triggers that every audited table has. */
export const TRIGGERS = ['record_audit', 'record_audit_bulk', 'record_audit_truncate'] as const;
