import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** As Apollo Server knows them. */
const headers = ['x-apollo-operation-name', 'apollo-require-preflight'] as const;
/** No other scheme: credentials of some, browsers send by themselves, whoever made the page. */
const bearer = /^bearer ./i;

const hasToken = ({ authorization }: IncomingHttpHeaders): boolean => bearer.test(authorization ?? '');

/** Whether a request has a header for which a browser asks this server before it sends what a foreign page wants (CSRF). */
export function hasPreflight(given: IncomingHttpHeaders): boolean {
  return hasToken(given) || headers.some((name) => given[name] !== undefined && given[name].length > 0);
}

/** Tells Apollo Server, which knows such headers by their names alone, of tokens. */
export function addPreflightByToken(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    if (hasToken(raw.headers)) raw.headers['apollo-require-preflight'] ||= 'token';
    done();
  });
}
