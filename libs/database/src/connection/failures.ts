/** As PostgreSQL says it (SQLSTATE), whatever wrapped it; undefined: it was no answer of PostgreSQL. */
export function stateOf(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: unknown };
  if (driverError !== undefined) return stateOf(driverError);
  return typeof code === 'string' && STATE.test(code) ? code : undefined;
}

/** Codes of the system, such as EPIPE, have no digits. */
const STATE = /^(?=.*\d)[0-9A-Z]{5}$/;

/** Lost connections (08), roles and databases that are not let in (28, 3D, 55000), too many sessions, and servers that end. */
const AWAY_STATES = /^(08|28|3D|53300|55000|57P0)/;
const AWAY_CODES = new Set<unknown>([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH'],
]);
/** What pg, its pool and TypeORM say of a connection that they have not; they give no code. */
const AWAY_MESSAGES =
  /^Connection terminated|is not queryable$|^timeout exceeded when trying to connect$|^Query runner already released/;

/** Whether a failure says that the database cannot be reached, rather than that it refused what was asked of it. */
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
