/** A failure that the operator can fix; the message is one sentence that says what to do. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
