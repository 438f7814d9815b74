import type { ApiError } from '@bien-cuong/identity-api';

/** An error answer of the identity provider; its message is a sentence in the user's language. */
export class ApiFailure extends Error {
  readonly code: string;
  /** The field that was wrong. */
  readonly argument: string | undefined;
  /** After a conflict: the saved version. */
  readonly recorded: object | undefined;

  constructor({ message, code, argument, recorded }: ApiError) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.argument = argument;
    this.recorded = recorded;
  }
}
