import { RequestLimit } from '@bien-cuong/http';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { mount } from '../provider/configuration';
import { addressOf } from './address-of';

/** Routes for the platform's own services, which prove themselves, and for monitoring. */
const uncounted = [`${mount}/introspection`, `${mount}/client-use`, `${mount}/refusals`, '/health/'];

/**
 * Limits the requests per minute from one address, because sign-ins in progress are stored and failures are
 * recorded.
 */
export function limitRequests(
  app: FastifyInstance,
  options: { perMinute: number; redisUrl?: string | undefined },
) {
  const limit = new RequestLimit({ ...options, name: 'identity' });
  app.addHook('onRequest', async ({ raw, headers, url }, reply) => {
    if (uncounted.some((path) => url.startsWith(path))) return;
    try {
      await limit.take({ key: `address ${addressOf(raw)}` }, headers['accept-language']);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { code, http } = error.extensions as { code: string; http: { headers: Map<string, string> } };
      return reply
        .code(429)
        .headers(Object.fromEntries(http.headers))
        .send({ message: error.message, code, error: 'temporarily_unavailable' });
    }
  });
  app.addHook('onClose', async () => limit.stop());
}
