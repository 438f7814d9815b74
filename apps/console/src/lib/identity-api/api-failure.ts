import type { ApiError } from '@bien-cuong/identity-api';

/** What the provider of identities refused; its message is a sentence in the reader's language. */
export class ApiFailure extends Error {
  readonly code: string;
  /** The field that was wrong. */
  readonly argument: string | undefined;

  constructor({ message, code, argument }: ApiError) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.argument = argument;
  }
}
