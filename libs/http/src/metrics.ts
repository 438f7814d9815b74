import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Every file of a page is a route of its own: together they are one series. */
const services = /^\/(graphql|changes|health\/\w+|metrics)$/;

/** Records how long an answer took. */
export type Observe = (method: 'GET' | 'POST', seconds: number) => void;

interface Watched {
  registry?: Registry;
  /** Whether who sends this header of that name may read the metrics; everybody when it is left out. */
  mayWatch?: (authorization: string | undefined) => boolean;
}

/**
 * GET /metrics in Prometheus' text form: the process, how long answers took, and what the caller registered.
 * @returns how to record a GraphQL request that was answered with status 200 outside the router
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
