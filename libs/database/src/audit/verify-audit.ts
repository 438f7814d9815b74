import { BEGINNING, saltedHashOf, unsaltedHashOf } from './canonical';
import type { SendQuery } from './find-parts';
import { type Omitted, type PartFindings, verifyParts } from './verify-parts';

/** The end of a chain of records. */
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

export interface AuditFindings extends PartFindings {
  head: AuditHead;
  fault?: AuditFault;
}

/** Tables that are not audited, because they are no records of the domain. */
export const UNAUDITED = [
  'migrations',
  'outbox',
  'change_lease',
  'audit_record',
  'audit_head',
  'idempotent_request',
  'record_taking',
  'draft',
  'file_upload',
  'import',
  'import_applied',
  'import_row',
];

/**
 * The hash expression for records with and without a salt; a trail that is not upgraded does not even have
 * the column.
 */
const hashIn = (hasSalts: boolean): string =>
  hasSalts
    ? `CASE WHEN r.salt IS NULL THEN ${unsaltedHashOf('r')} ELSE ${saltedHashOf('r')} END`
    : unsaltedHashOf('r');

/**
 * One statement, so that it sees a consistent snapshot of a database that is being written to. It uses no
 * function of the database.
 */
const chain = (hash: string): string => `
  WITH chained AS (
    SELECT r.id, row_number() OVER w AS place, r.hash, r.previous_hash, ${hash} AS computed,
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

/** Whoever drops the tables removes all records with them. */
const THERE = `
  SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                 WHERE a.attrelid = r.oid AND a.attname = 'salt' AND NOT a.attisdropped) AS "hasSalts"
  FROM pg_catalog.pg_class r, pg_catalog.pg_class h
  WHERE r.oid = to_regclass('public.audit_record') AND h.oid = to_regclass('public.audit_head')`;

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
  /**
   * A head noted earlier and elsewhere: finds records that were removed since, even if the chain was
   * repaired.
   */
  kept?: AuditHead | undefined;
  /** Further tables of this database that are not audited. */
  unaudited?: readonly string[];
  omitted?: Omitted;
}

/** Checks the whole audit trail of a database. */
export async function verifyAudit(
  query: SendQuery,
  { kept, unaudited = [], omitted = {} }: Known = {},
): Promise<AuditFindings> {
  const parts = await verifyParts(query, { unaudited: [...UNAUDITED, ...unaudited], omitted });
  const [there] = await query<{ hasSalts: boolean }>(THERE, []);
  if (!there) return { head: { count: 0, hash: '' }, fault: { record: 1, what: 'removed' }, ...parts };
  const [found] = await query<Chain>(chain(hashIn(there.hasSalts)), [kept?.count ?? 0]);
  if (!found) throw new Error('The audit trail could not be read.');
  const fault = faultOf(found, kept);
  return {
    head: { count: Number(found.count), hash: found.hash ?? '' },
    ...(fault && { fault }),
    ...parts,
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
