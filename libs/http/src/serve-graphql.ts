import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { createApp } from './app';
import { addHealth } from './health';
import { listen } from './listen';
import { addMetrics } from './metrics';
import { addPages } from './pages';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';

export interface ServeOptions<C extends BaseContext> {
  name: string;
  host: string;
  port: number;
  /** Not yet started: serveGraphQL starts it and adds the drain plugin. */
  apollo: ApolloServer<C>;
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<C>;
  /** Asked on each GET /health/ready; a part that is down, or a throw, answers 503. */
  ready: () => Promise<Record<string, 'up' | 'down'>>;
  /** Offer GraphiQL at /graphiql. */
  ide: boolean;
  /** A built single-page application to serve at /. */
  staticDir?: string;
  registry?: Registry;
  /** Runs once after the last request was answered, also when starting failed. */
  onStop?: () => Promise<void>;
}

export interface RunningService {
  url: string;
  stop(): Promise<void>;
}

/** Requests still running this long after a stop began are cut off. */
const drainMs = 5_000;
const sweepMs = 50;

/** Starts the GraphQL server behind HTTP; on failure everything already started is stopped again. */
export async function serveGraphQL<C extends BaseContext>(options: ServeOptions<C>): Promise<RunningService> {
  const app = createApp(options.name);
  const stop = stopOnce(app, options);
  try {
    options.apollo.addPlugin(fastifyApolloDrainPlugin(app));
    await options.apollo.start();
    await addRoutes(app, options);
    return { url: await listen(app, options), stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

async function addRoutes<C extends BaseContext>(
  app: FastifyInstance,
  options: ServeOptions<C>,
): Promise<void> {
  addMetrics(app, options.registry);
  addHealth(app, options);
  await app.register(fastifyApollo(options.apollo), { context: options.context, method: ['GET', 'POST'] });
  await addPages(app, options);
}

function stopOnce<C extends BaseContext>(
  app: FastifyInstance,
  options: ServeOptions<C>,
): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    const cutOff = setTimeout(() => app.server.closeAllConnections(), drainMs);
    // A connection whose last answer went out after closing began stays open, idle, unless it is closed again.
    const sweep = setInterval(() => app.server.closeIdleConnections(), sweepMs);
    try {
      await options.apollo.stop();
    } finally {
      await app.close();
      clearTimeout(cutOff);
      clearInterval(sweep);
      await options.onStop?.();
    }
  };
  return () => (stopping ??= stop());
}
