import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import type { FastifyError, FastifyInstance } from 'fastify';

const seconds = 1_000;

/** The bare HTTP server: limits, request ids, and errors in the form GraphQL clients understand. */
export function createApp(name: string): FastifyInstance {
  const app = fastify({
    logger: { name, level: 'warn' },
    // Longer than the gateway keeps an idle connection, so that the gateway never writes into a closing one.
    keepAliveTimeout: 75 * seconds,
    requestTimeout: 30 * seconds,
    bodyLimit: 4 * 1024 * 1024,
    forceCloseConnections: 'idle',
    requestIdHeader: 'x-request-id',
    genReqId: () => randomUUID(),
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(failure('Not found', 'NOT_FOUND')));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(failure(error.message, 'BAD_REQUEST'));
    request.log.error(error);
    return reply.code(status).send(failure('Internal server error', 'INTERNAL_SERVER_ERROR'));
  });
  return app;
}

function failure(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
