/** Codes of errors after which the request cannot have reached anybody. */
const codes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export const isUnreached = (error: unknown): boolean =>
  codes.has(String((error as { code?: unknown } | null | undefined)?.code));
