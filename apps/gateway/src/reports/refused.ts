import type { GraphQLFormattedError } from 'graphql';

/** Codes of the platform's own failures, for which the caller is not to blame. */
const faults = new Set([
  'INTERNAL_SERVER_ERROR',
  'UNAVAILABLE',
  'IDENTITY_UNAVAILABLE',
  'TIMEOUT',
  'NOT_CONFIRMED',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_ERROR',
]);

const blames = (code: unknown): boolean => !faults.has(String(code));

/** Whether one of the errors blames the caller: not allowed, too much, or wrong. */
export const isRefused = (errors: readonly GraphQLFormattedError[]): boolean =>
  errors.some(({ extensions }) => blames(extensions?.['code']));

/** The same for an answer in text. */
export function tellsOfRefusal(answer: string | Buffer): boolean {
  const from = answer.indexOf('"errors":[');
  if (from < 0) return false;
  const codes = [...answer.toString().matchAll(/"code":"([A-Z_]+)"/g)];
  return codes.some(([, code]) => blames(code));
}

/** The name of a document's first operation; empty where it has none. */
export const nameOf = (document = ''): string =>
  /(?:^|[\s}])(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? '';
