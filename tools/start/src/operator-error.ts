/** A failure that whoever runs the platform can mend; the message is one sentence that says what to do. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
