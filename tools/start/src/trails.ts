import {
  type AuditFindings,
  type AuditHead,
  type Omitted,
  type SendQuery,
  verifyAudit,
} from '@bien-cuong/database';
import { connect } from '@bien-cuong/postgres';
import type { Client } from 'pg';
import { OperatorError } from './operator-error';
import type { Owner } from './subgraphs';

interface Trail {
  /** Tables of technical state, which nobody changes deliberately: sessions, counts, cookie keys. */
  unaudited?: readonly string[];
  /** The secrets that audit records leave out, by table, as the migrations define them. */
  omitted?: Omitted;
}

const trails: Partial<Record<Owner, Trail>> = {
  identity: {
    unaudited: ['oidc_record', 'client_use', 'cookie_key'],
    omitted: {
      account: ['password_hash', 'second_factor_secret', 'last_second_factor_at'],
      partner_client: ['secret_hash'],
      signing_key: ['jwk'],
    },
  },
};

interface Place {
  name: Owner;
  url: string;
  kept?: AuditHead | undefined;
}

/**
 * A consistent, read-only snapshot; PostgreSQL's own functions come first, whatever others have the same
 * names.
 */
const SESSION = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path = pg_catalog';

const EMPTY = `SELECT NOT EXISTS (
  SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r') AS is`;

/** Undefined for a database that was never prepared, such as that of identity where nobody signs in. */
export async function verifyTrail({ name, url, kept }: Place): Promise<AuditFindings | undefined> {
  const client = await reach(name, url);
  const send: SendQuery = async <Row extends object>(sql: string, values: unknown[]) =>
    (await client.query<Row>(sql, values)).rows;
  try {
    await client.query(SESSION);
    const [empty] = await send<{ is: boolean }>(EMPTY, []);
    return empty?.is && !kept ? undefined : await verifyAudit(send, { kept, ...trails[name] });
  } finally {
    await client.end();
  }
}

async function reach(name: Owner, url: string): Promise<Client> {
  try {
    return await connect(url);
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string };
    throw new OperatorError(`The database of ${name} cannot be reached (${message || code}).`);
  }
}
