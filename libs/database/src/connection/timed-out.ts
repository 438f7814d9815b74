import { TimedOut } from '@bien-cuong/domain';

/** PostgreSQL has no connection left, for anybody or for this role. */
export const NO_CONNECTION_LEFT = '53300';

/** PostgreSQL's codes for a cancelled statement and for a transaction that was idle for too long. */
const codes = new Set(['57014', '25P03', NO_CONNECTION_LEFT]);
/**
 * pg's message when all connections were busy for too long, or opening one took too long; the error has no
 * code.
 */
const noConnection =
  /^(timeout exceeded when trying to connect|Connection terminated due to connection timeout|timeout expired)$/;

/** The error for the user when a database error was caused by a time limit; undefined for others. */
export function timedOut(error: unknown): TimedOut | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof TimedOut) return error;
  const code = 'code' in error ? error.code : undefined;
  return codes.has(String(code)) || noConnection.test(error.message) ? new TimedOut() : undefined;
}
