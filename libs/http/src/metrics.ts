import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** All other paths are counted as one series: every file of a page would otherwise be its own. */
const services = /^\/(graphql|changes|health\/\w+|metrics)$/;

/** Records how long an answer took. */
export type Observe = (method: 'GET' | 'POST', seconds: number) => void;

interface Watched {
  registry?: Registry;
  /** Whether a request with this Authorization header may read the metrics; when left out, everybody may. */
  mayWatch?: (authorization: string | undefined) => boolean;
}

/**
 * GET /metrics in Prometheus' text format: the process, the duration of answers, and what the caller
 * registered.
 * @returns a function that records a GraphQL request that was answered with status 200 outside the router
 */
export function addMetrics(app: FastifyInstance, { registry = new Registry(), mayWatch }: Watched): Observe {
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
  app.get('/metrics', async (request, reply) => {
    if (mayWatch && !mayWatch(request.headers.authorization)) return unauthorised(reply);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  const graphql = {
    GET: duration.labels('GET', '/graphql', '200'),
    POST: duration.labels('POST', '/graphql', '200'),
  };
  return (method, seconds) => graphql[method].observe(seconds);
}

function unauthorised(reply: FastifyReply): FastifyReply {
  const errors = [{ message: 'METRICS_TOKEN is needed', extensions: { code: 'UNAUTHENTICATED' } }];
  return reply.code(401).header('www-authenticate', 'Bearer').send({ errors });
}
