import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { bodyLimit, createApp } from './app';
import { FastHandler } from './fast-handler';
import { addHealth } from './health';
import { listen } from './listen';
import { addMetrics, type Observe } from './metrics';
import { addPages } from './pages';
import { addPersistedDocuments, type PersistedDocument } from './persisted-document';
import type { FastPath, RequestHead } from './fast-path';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

export interface ServeOptions<C extends BaseContext> {
  name: string;
  host: string;
  port: number;
  /** Not yet started: serveGraphQL starts it and adds the drain plugin. */
  apollo: ApolloServer<C>;
  context: (request: RequestHead) => C | Promise<C>;
  /** Answers what is well-formed and valid before Apollo Server is asked. */
  fast?: FastPath<C>;
  /** Lets clients name documents instead of sending them. */
  persistedDocument?: PersistedDocument;
  /** Asked on each GET /health/ready; a part that is down, or a throw, answers 503. */
  ready: () => Promise<Record<string, 'up' | 'down'>>;
  /** Offer GraphiQL at /graphiql. */
  ide: boolean;
  /** A built single-page application to serve at /. */
  staticDir?: string;
  registry?: Registry;
  /** Whether who sends this header may read the metrics. */
  mayWatch?: (authorization: string | undefined) => boolean;
  /** Origins besides its own that the application may ask. */
  connectTo?: readonly string[];
  /** Whether people reach the pages by TLS alone. */
  tls?: boolean;
  /** Adds routes for other services of the platform. */
  routes?: (app: FastifyInstance) => void;
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
  const { fast, context } = options;
  const front = fast && new FastHandler({ fast, context, bodyLimit, fail: (error) => app.log.error(error) });
  const app: FastifyInstance = createApp(options.name, front);
  const stop = stopOnce(app, options);
  try {
    options.apollo.addPlugin(fastifyApolloDrainPlugin(app));
    await options.apollo.start();
    const observe = await addRoutes(app, options);
    if (front) front.observe = observe;
    return { url: await listen(app, options), stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

async function addRoutes<C extends BaseContext>(
  app: FastifyInstance,
  options: ServeOptions<C>,
): Promise<Observe> {
  const observe = addMetrics(app, options);
  addHealth(app, options);
  options.routes?.(app);
  if (options.persistedDocument) addPersistedDocuments(app, options.persistedDocument);
  await app.register(fastifyApollo(options.apollo), {
    context: async (request) => options.context(request),
    method: ['GET', 'POST'],
  });
  await addPages(app, options);
  return observe;
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
