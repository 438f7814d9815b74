/** A failure that its reader can fix; the message is one sentence that says what to do. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError';
}
