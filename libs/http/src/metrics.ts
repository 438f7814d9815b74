import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { FastifyInstance } from 'fastify';

/** Every file of a page is a route of its own: together they are one series. */
const services = /^\/(graphql|changes|health\/\w+|metrics)$/;

/** Records how long an answer took. */
export type Observe = (method: 'GET' | 'POST', seconds: number) => void;

/**
 * GET /metrics in Prometheus' text form: the process, how long answers took, and what the caller registered.
 * @returns how to record a GraphQL request that was answered with status 200 outside the router
 */
export function addMetrics(app: FastifyInstance, registry: Registry = new Registry()): Observe {
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last byte of its answer',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { url = '' } = request.routeOptions;
    const route = services.test(url) ? url : 'pages';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    done();
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  const graphql = {
    GET: duration.labels('GET', '/graphql', '200'),
    POST: duration.labels('POST', '/graphql', '200'),
  };
  return (method, seconds) => graphql[method].observe(seconds);
}
