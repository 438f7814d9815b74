import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** What means nothing to a log, a table or a spreadsheet that it comes to. */
const harmless = /^[A-Za-z0-9][\w.:/-]*$/;
const longestOfCallers = 100;
/** Of what a gateway made, with its caller's behind it. */
const longest = 200;

const made = new WeakMap<IncomingMessage, string>();

/**
 * The id by which a request is found in logs and audit trails: made here, so that no two requests have the same and nobody
 * chooses theirs; the caller's own stands behind it after a slash, if it is fit to be kept.
 */
export function requestIdOf(request: IncomingMessage): string {
  const known = made.get(request);
  if (known !== undefined) return known;
  const given = givenId(request.headers, longestOfCallers);
  const id = given === undefined ? randomUUID() : `${randomUUID()}/${given}`;
  made.set(request, id);
  return id;
}

/** The id that the gateway made which hands the request on; for those who know that it is one. */
export function forwardedRequestId(headers: IncomingHttpHeaders): string | undefined {
  return givenId(headers, longest);
}

function givenId({ 'x-request-id': given }: IncomingHttpHeaders, most: number): string | undefined {
  return typeof given === 'string' && given.length <= most && harmless.test(given) ? given : undefined;
}
