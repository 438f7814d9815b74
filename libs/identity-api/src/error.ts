/**
 * The API between the console and the identity provider: JSON below `/identity/api`, with the console's
 * access token. Moments are ISO 8601 texts in UTC. An error is `{ message, code, argument? }` in the language
 * of `Accept-Language`, with status 400 (`BAD_USER_INPUT`), 401, 403 (`FORBIDDEN`), 404 (`NOT_FOUND`), 409
 * (`CONFLICT`), 429 or 503. Of the last, `IDENTITY_UNAVAILABLE` (with `Retry-After`) means that nothing was
 * done, `NOT_CONFIRMED` that it may have been.
 */
export interface ApiError {
  message: string;
  code: string;
  /** The field that was wrong. */
  argument?: string;
  /**
   * After a conflict (`argument: 'version'`), the account or client as it is now, so that the client need not
   * fetch it again.
   */
  recorded?: object;
  /** What was sent, beside `recorded`. */
  sent?: object;
}
