import { BEGINNING, hashOf } from './canonical';
import { TRIGGERS } from './install-audit';

/** Where a chain of records ends. */
export interface AuditHead {
  count: number;
  /** Hexadecimal. */
  hash: string;
}

/** The first record at which a chain is broken. */
export interface AuditFault {
  record: number;
  what: 'removed' | 'edited' | 'head';
}

export interface AuditFindings {
  head: AuditHead;
  fault?: AuditFault;
  /** Tables of the database whose changes are not recorded, or not all. */
  unwatched: string[];
  /** Tables of the trail itself whose triggers are off or gone, so that it could be changed. */
  unguarded: string[];
}

/** What sends a statement and gives its rows. */
export type SendQuery = <Row extends object>(sql: string, values: unknown[]) => Promise<Row[]>;

/** Tables that are no records of the domain, or tell of those that are. */
export const UNAUDITED = [
  'migrations',
  'outbox',
  'change_lease',
  'audit_record',
  'audit_head',
  'idempotent_request',
];

/** One statement, so that it sees one moment of a database that goes on being written to. Trusts no function in it. */
const CHAIN = `
  WITH chained AS (
    SELECT r.id, row_number() OVER w AS place, r.hash, r.previous_hash, ${hashOf('r')} AS computed,
           lag(r.hash, 1, ${BEGINNING}) OVER w AS before
    FROM public.audit_record r WINDOW w AS (ORDER BY r.id)
  ), fault AS (
    SELECT CASE WHEN id > place THEN place WHEN hash <> computed THEN id ELSE greatest(id - 1, 1) END AS record,
           CASE WHEN id > place THEN 'removed' ELSE 'edited' END AS what
    FROM chained WHERE id <> place OR hash <> computed OR previous_hash <> before ORDER BY id LIMIT 1
  )
  SELECT coalesce(h.count, 0)::int8 AS count, encode(h.hash, 'hex') AS hash, f.record, f.what,
         coalesce(last.id, 0) AS last, encode(coalesce(last.hash, ${BEGINNING}), 'hex') AS "lastHash",
         (SELECT encode(r.hash, 'hex') FROM public.audit_record r WHERE r.id = $1) AS "hashAtKept"
  FROM (SELECT) AS one LEFT JOIN public.audit_head h ON true LEFT JOIN fault f ON true
  LEFT JOIN (SELECT id, hash FROM public.audit_record ORDER BY id DESC LIMIT 1) last ON true`;

const UNWATCHED = `
  SELECT c.relname AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)
    AND (SELECT count(*) FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = ANY ($2) AND t.tgenabled = 'A') < $3
  ORDER BY 1`;

/** Those by which records are chained, and kept from being changed. */
const GUARDS = [
  'audit_record.chain',
  'audit_record.move_head',
  'audit_record.refuse',
  'audit_head.refuse',
  'audit_head.refuse_by_hand',
];

const UNGUARDED = `
  SELECT DISTINCT split_part(guard, '.', 1) AS name FROM unnest($1::text[]) AS guard
  WHERE NOT EXISTS (
    SELECT FROM pg_trigger t WHERE t.tgrelid = to_regclass('public.' || split_part(guard, '.', 1))
      AND t.tgname = split_part(guard, '.', 2) AND t.tgenabled = 'A')
  ORDER BY 1`;

interface Chain {
  count: number;
  hash: string | null;
  record: number | null;
  what: 'removed' | 'edited' | null;
  last: number;
  lastHash: string;
  hashAtKept: string | null;
}

interface Known {
  /** A head that was noted down earlier, elsewhere: finds what was removed and made good again since. */
  kept?: AuditHead | undefined;
  /** More tables of this database that need no records. */
  unaudited?: readonly string[];
}

/** Checks the whole audit trail of a database. */
export async function verifyAudit(
  query: SendQuery,
  { kept, unaudited = [] }: Known = {},
): Promise<AuditFindings> {
  const [chain] = await query<Chain>(CHAIN, [kept?.count ?? 0]);
  if (!chain) throw new Error('The audit trail could not be read.');
  const unwatched = await query<{ name: string }>(UNWATCHED, [
    [...UNAUDITED, ...unaudited],
    [...TRIGGERS],
    TRIGGERS.length,
  ]);
  const unguarded = await query<{ name: string }>(UNGUARDED, [GUARDS]);
  const fault = faultOf(chain, kept);
  return {
    head: { count: Number(chain.count), hash: chain.hash ?? '' },
    ...(fault && { fault }),
    unwatched: unwatched.map(({ name }) => name),
    unguarded: unguarded.map(({ name }) => name),
  };
}

function faultOf(chain: Chain, kept: AuditHead | undefined): AuditFault | undefined {
  const [count, last] = [Number(chain.count), Number(chain.last)];
  if (chain.record !== null && chain.what !== null) return { record: Number(chain.record), what: chain.what };
  if (last < count) return { record: last + 1, what: 'removed' };
  if (last > count || chain.hash !== chain.lastHash) return { record: last, what: 'head' };
  if (!kept || kept.count === 0) return undefined;
  if (last < kept.count) return { record: last + 1, what: 'removed' };
  return chain.hashAtKept === kept.hash ? undefined : { record: kept.count, what: 'edited' };
}
