import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Characters without special meaning in a log, a table or a spreadsheet. */
const harmless = /^[A-Za-z0-9][\w.:/-]*$/;
const longestOfCallers = 100;
/** The longest id that a gateway makes, including its caller's. */
const longest = 200;

const made = new WeakMap<IncomingMessage, string>();

/**
 * The id by which a request is found in logs and audit trails. It is made here, so that no two requests have
 * the same and nobody chooses their own; the caller's id follows after a slash, if it is harmless.
 */
export function requestIdOf(request: IncomingMessage): string {
  const known = made.get(request);
  if (known !== undefined) return known;
  const given = givenId(request.headers, longestOfCallers);
  const id = given === undefined ? randomUUID() : `${randomUUID()}/${given}`;
  made.set(request, id);
  return id;
}

/** The id made by the gateway that forwards the request; only for callers known to be gateways. */
export function forwardedRequestId(headers: IncomingHttpHeaders): string | undefined {
  return givenId(headers, longest);
}

function givenId({ 'x-request-id': given }: IncomingHttpHeaders, most: number): string | undefined {
  return typeof given === 'string' && given.length <= most && harmless.test(given) ? given : undefined;
}
