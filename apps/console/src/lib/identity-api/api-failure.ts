import type { ApiError } from '@bien-cuong/identity-api';

/** What the provider of identities refused; its message is a sentence in the reader's language. */
export class ApiFailure extends Error {
  readonly code: string;
  /** The field that was wrong. */
  readonly argument: string | undefined;
  /** In a conflict, what is saved. */
  readonly recorded: object | undefined;

  constructor({ message, code, argument, recorded }: ApiError) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.argument = argument;
    this.recorded = recorded;
  }
}
