/** The SQLSTATE of an error, whatever wraps it; undefined when it did not come from PostgreSQL. */
export function stateOf(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: unknown };
  if (driverError !== undefined) return stateOf(driverError);
  return typeof code === 'string' && STATE.test(code) ? code : undefined;
}

/** The constraint that refused a statement, whatever wraps the error; undefined when none did. */
export function constraintOf(error: unknown): string | undefined {
  const { constraint, driverError } = (error ?? {}) as { constraint?: unknown; driverError?: unknown };
  if (driverError !== undefined) return constraintOf(driverError);
  return typeof constraint === 'string' ? constraint : undefined;
}

/** System error codes, such as EPIPE, have no digits. */
const STATE = /^(?=.*\d)[0-9A-Z]{5}$/;

/**
 * Lost connections (08), roles and databases that are refused (28, 3D, 55000), too many sessions, and servers
 * that shut down.
 */
const AWAY_STATES = /^(08|28|3D|53300|55000|57P0)/;
const AWAY_CODES = new Set<unknown>([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Messages of pg, its pool and TypeORM when there is no connection; these errors have no code. */
const AWAY_MESSAGES =
  /^Connection terminated|is not queryable$|^timeout exceeded when trying to connect$|^Query runner already released/;

/** Whether an error means that the database cannot be reached, rather than that it refused a statement. */
export function isAway(error: unknown): boolean {
  const state = stateOf(error);
  if (state !== undefined) return AWAY_STATES.test(state);
  const { code, message, driverError } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
    driverError?: unknown;
  };
  if (driverError !== undefined) return isAway(driverError);
  return AWAY_CODES.has(code) || (typeof message === 'string' && AWAY_MESSAGES.test(message));
}
