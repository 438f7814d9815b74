/** A failure its reader can mend; the message is one sentence that says what to do. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError';
}
