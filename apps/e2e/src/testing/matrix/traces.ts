import type { Pool } from 'pg';
import { rowsOf } from '../rows-of';

/** The parts of an audit record that say who did what. */
export interface Trace {
  kind: string;
  subject: string | null;
  operation: string | null;
  code: string | null;
}

/** Tables of technical state. */
const machinery = ['audit_record', 'audit_head', 'outbox', 'change_lease', 'migrations'];

/** A hash of all rows of each table in a database, which changes with any row. */
export async function marksOf(database: Pool): Promise<Record<string, string>> {
  const tables = await rowsOf<{ name: string }>(
    database,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND NOT tablename = ANY ($1)`,
    [machinery],
  );
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(string_agg(t::text, '' ORDER BY t::text)) AS mark FROM "${name}" t`,
  );
  const marks = await rowsOf<{ name: string; mark: string }>(database, each.join(' UNION ALL '));
  return Object.fromEntries(marks.map(({ name, mark }) => [name, mark]));
}

export async function lastTrace(database: Pool): Promise<string> {
  const [last] = await rowsOf<{ id: string }>(
    database,
    'SELECT coalesce(max(id), 0) AS id FROM audit_record',
  );
  return last?.id ?? '0';
}

export const tracesAfter = (database: Pool, last: string): Promise<Trace[]> =>
  rowsOf(
    database,
    `SELECT kind, subject, operation, detail ->> 'code' AS code FROM audit_record WHERE id > $1 ORDER BY id`,
    [last],
  );
