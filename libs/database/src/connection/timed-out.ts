import { TimedOut } from '@bien-cuong/domain';

/** PostgreSQL has no connection left for anybody, or for this role. */
export const NO_CONNECTION_LEFT = '53300';

/** PostgreSQL's codes for a statement that was stopped and for a transaction that waited too long for its next one. */
const codes = new Set(['57014', '25P03', NO_CONNECTION_LEFT]);
/** What pg says when all connections were busy for too long, or a new one took too long to be made; it gives no code. */
const noConnection =
  /^(timeout exceeded when trying to connect|Connection terminated due to connection timeout|timeout expired)$/;

/** What a failure of the database is for the user when it was one of time; undefined: it was another. */
export function timedOut(error: unknown): TimedOut | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof TimedOut) return error;
  const code = 'code' in error ? error.code : undefined;
  return codes.has(String(code)) || noConnection.test(error.message) ? new TimedOut() : undefined;
}
