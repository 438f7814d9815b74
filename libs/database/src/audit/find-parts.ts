import { TRAIL_TABLES } from './guards';
import { keyOf } from './key-of';
import type { TrailTrigger } from './trail-trigger';

/** Runs a statement and returns its rows. */
export type SendQuery = <Row extends object>(sql: string, values: unknown[]) => Promise<Row[]>;

export interface FoundFunction {
  name: string;
  body: string;
  definer: boolean;
  settings: string[];
  language: string;
  owned: boolean;
}

const FUNCTIONS = `
  SELECT p.proname AS name, p.prosrc AS body, p.prosecdef AS definer, coalesce(p.proconfig, '{}') AS settings,
         l.lanname AS language,
         coalesce(p.proowner = (SELECT r.relowner FROM pg_catalog.pg_class r
                                WHERE r.oid = to_regclass('public.audit_record')), false) AS owned
  FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_language l ON l.oid = p.prolang
  WHERE p.pronamespace = 'public'::regnamespace AND p.pronargs = 0 AND p.proname = ANY ($1)`;

export interface FoundTrigger extends TrailTrigger {
  fires: boolean;
  calls: string;
}

/** The triggers of audited tables, by name, and all triggers of the trail's own tables. */
const TRIGGERS = `
  SELECT c.relname AS table, t.tgname AS name, t.tgenabled = 'A' AS fires, n.nspname || '.' || p.proname AS calls,
         replace(replace(pg_get_triggerdef(t.oid), ' ON public.', ' ON '), 'FUNCTION public.', 'FUNCTION ') AS definition
  FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
  JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
  WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
    AND (t.tgname = ANY ($1) OR c.relname = ANY ($2)) ORDER BY 1, 2`;

/**
 * Rules on the tables. The code creates none, so one can only be there to keep changes from being recorded.
 */
const RULES = `
  SELECT c.relname AS table, r.rulename AS name
  FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
  WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY ($1) ORDER BY 1, 2`;

const TABLES = `
  SELECT c.relname AS table, ${keyOf('c.oid')} AS key FROM pg_catalog.pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1) ORDER BY 1`;

export interface FoundTable {
  table: string;
  key: string[];
}

/** The parts of the trail that a database has. */
export interface FoundParts {
  functions: FoundFunction[];
  triggers: FoundTrigger[];
  rules: { table: string; name: string }[];
  tables: FoundTable[];
}

interface Sought {
  functions: readonly string[];
  triggers: readonly string[];
  unaudited: readonly string[];
}

export async function findParts(query: SendQuery, sought: Sought): Promise<FoundParts> {
  return {
    functions: await query(FUNCTIONS, [sought.functions]),
    triggers: await query(TRIGGERS, [sought.triggers, TRAIL_TABLES]),
    rules: await query(RULES, [TRAIL_TABLES]),
    tables: await query(TABLES, [sought.unaudited]),
  };
}
