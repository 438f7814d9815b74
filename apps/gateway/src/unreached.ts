/** Codes of what is thrown when nobody was reached who could have heard of what was sent. */
const codes = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
]);

export const isUnreached = (error: unknown): boolean =>
  codes.has(String((error as { code?: unknown } | null | undefined)?.code));
