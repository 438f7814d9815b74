import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import fastify from 'fastify';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { FastifyError, FastifyInstance } from 'fastify';
import { addCharsetCheck } from './charset';
import { readBody } from './fast-handler';
import { requestIdOf } from './request-id';
import { keepAddresses, type TrustProxy } from './client-address';

const seconds = 1_000;
// Longer than the gateway keeps an idle connection, so that the gateway never writes into a closing one.
const keepAliveTimeout = 75 * seconds;
/** Within which a request has to be there: a file may take longer over a poor line than anything else. */
const fileTimeout = 600 * seconds;
const requestTimeout = 30 * seconds;
const KiB = 1_024;
/** The largest request body in bytes: gateways list the keys of whole pages in theirs. */
export const gatewayBodyLimit = 4 * KiB * KiB;
/**
 * A body is read before the caller is known, so anybody can cause that work. This is some dozen times the
 * longest body that the console sends.
 */
export const clientBodyLimit = 256 * KiB;

/** Gets every request before the router. */
export interface Front {
  before(router: RequestListener): RequestListener;
  /** Set when stopping begins. */
  closing: boolean;
}

interface AppOptions {
  front?: Front | undefined;
  trustProxy?: TrustProxy;
  bodyLimit?: number | undefined;
  /** The id of a request; made here unless given. */
  requestId?: (request: IncomingMessage) => string;
}

/** The bare HTTP server: limits, request ids, and errors in the form that GraphQL clients understand. */
export function createApp(
  name: string,
  { front, trustProxy, bodyLimit = clientBodyLimit, requestId = requestIdOf }: AppOptions = {},
): FastifyInstance {
  const app = fastify({
    logger: { name, level: 'warn' },
    trustProxy: trustProxy ?? false,
    serverFactory: (router) => {
      const first = front?.before(router) ?? router;
      const limits = { keepAliveTimeout, headersTimeout: requestTimeout, requestTimeout: fileTimeout };
      return createServer(limits, (request, response) => {
        keepAddresses(request);
        if (isSlow(request)) limitBody(request);
        first(request, response);
      });
    },
    bodyLimit,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: requestId,
  });
  addHooks(app, front);
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(failure('Not found', 'NOT_FOUND')));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(failure(error.message, 'BAD_REQUEST'));
    request.log.error(error);
    return reply.code(status).send(failure('Internal server error', 'INTERNAL_SERVER_ERROR'));
  });
  return app;
}

/** Whether the body of a request, which is no file, may come later than its head. */
const isSlow = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method !== 'GET' && !/^\/files(?:[/?]|$)/.test(url) && headers['content-length'] !== '0';

/** Nobody may keep a connection busy by sending a body bit by bit. */
function limitBody(request: IncomingMessage): void {
  const timer = setTimeout(() => request.destroy(), requestTimeout);
  request.once('close', () => clearTimeout(timer));
}

function addHooks(app: FastifyInstance, front: Front | undefined): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
    done();
  });
  addCharsetCheck(app);
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const body = readBody(request.raw);
    done(null, body ? Readable.from([body]) : payload);
  });
  app.addHook('preClose', (done) => {
    if (front) front.closing = true;
    done();
  });
}

function failure(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
