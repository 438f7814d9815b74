import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The headers that Apollo Server accepts. */
const headers = ['x-apollo-operation-name', 'apollo-require-preflight'] as const;
/** No other scheme: browsers send the credentials of some by themselves, whichever page asks. */
const bearer = /^bearer ./i;

const hasToken = ({ authorization }: IncomingHttpHeaders): boolean => bearer.test(authorization ?? '');

/**
 * Whether a request has a header that makes browsers send a preflight request before a foreign page's request
 * (CSRF prevention).
 */
export function hasPreflight(given: IncomingHttpHeaders): boolean {
  return hasToken(given) || headers.some((name) => given[name] !== undefined && given[name].length > 0);
}

/** Makes Apollo Server accept a bearer token, too: it knows such headers only by name. */
export function addPreflightByToken(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    if (hasToken(raw.headers)) raw.headers['apollo-require-preflight'] ||= 'token';
    done();
  });
}
