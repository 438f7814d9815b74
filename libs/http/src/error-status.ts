/** The HTTP status with which an error is answered outside GraphQL, by its `extensions.code`. */
const STATUS_OF: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  NOT_CONFIRMED: 503,
  IDENTITY_UNAVAILABLE: 503,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** The HTTP status of an error's code; 500 for a code that blames nobody we know. */
export const statusOf = (code: string): number => STATUS_OF[code] ?? 500;
