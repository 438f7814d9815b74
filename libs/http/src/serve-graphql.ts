import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Admission, type RequestRefusal } from './admission';
import { createApp, gatewayBodyLimit } from './app';
import { clientAddress, trustedProxies } from './client-address';
import { FastHandler } from './fast-handler';
import { clientLimits, type DocumentLimits, requireShallow } from './document-limits';
import { addHealth } from './health';
import { listen } from './listen';
import { addMetrics, type Observe } from './metrics';
import { addNestingLimit } from './nesting';
import { addNoStore } from './no-store';
import { addPages } from './pages';
import { addPersistedDocuments, type Documents, sentBy } from './persisted-document';
import { addPreflightByToken } from './preflight';
import { type Quota, RequestLimit, type RequestLimitOptions } from './request-limit';
import { stopOnce } from './stop-once';
import type { FastPath, RequestHead } from './fast-path';
import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';

export interface ServeOptions<C extends BaseContext> {
  name: string;
  host: string;
  port: number;
  /** Not yet started: serveGraphQL starts it and adds the drain plugin. */
  apollo: ApolloServer<C>;
  context: (request: RequestHead) => C | Promise<C>;
  /** The largest request body; by default what gateways may send. */
  bodyLimit?: number;
  /** The limit on requests per minute; none when left out. */
  requests?: RequestsOptions<C> | undefined;
  /** Proxies whose X-Forwarded-For is trusted: their number or their addresses. */
  trustProxy?: number | string[] | undefined;
  /** Answers well-formed, valid requests before Apollo Server is asked. */
  fast?: FastPath<C>;
  /** Limits of a document, checked before it is parsed; those for clients by default. */
  limits?: DocumentLimits;
  /** Lets clients name documents instead of sending them. */
  documents?: Documents;
  /** Called on each GET /health/ready; answers 503 when a part is down or when it throws. */
  ready: () => Promise<Record<string, 'up' | 'down'>>;
  /** Offer GraphiQL at /graphiql. */
  ide: boolean;
  /** A built single-page application to serve at /. */
  staticDir?: string;
  registry?: Registry;
  /** Whether a request with this Authorization header may read the metrics. */
  mayWatch?: (authorization: string | undefined) => boolean;
  /** Other origins that the application may connect to. */
  connectTo?: readonly string[];
  /** Whether users reach the pages only over TLS. */
  tls?: boolean;
  /** Adds routes beside those of GraphQL; `admit` gives the context of a request to one, and counts it. */
  routes?: (app: FastifyInstance, admit: (request: FastifyRequest) => Promise<C>) => void;
  /** Runs once after the last request was answered, or when starting failed. */
  onStop?: () => Promise<void>;
}

export interface RequestsOptions<C> extends Omit<RequestLimitOptions, 'name'> {
  /** Decides whose requests a request is counted with; undefined: it is not counted. */
  quotaOf: (context: C, head: RequestHead) => Quota | undefined;
  /** Called for each request that is refused before it is read. */
  refused?: (refusal: RequestRefusal<C>) => void;
}

export interface RunningService {
  url: string;
  stop(): Promise<void>;
}

/** Starts the GraphQL server behind HTTP; on failure everything already started is stopped again. */
export async function serveGraphQL<C extends BaseContext>(options: ServeOptions<C>): Promise<RunningService> {
  const { fast, name, bodyLimit = gatewayBodyLimit } = options;
  const trust = trustedProxies(options.trustProxy);
  const limit = options.requests && new RequestLimit({ ...options.requests, name });
  const admission = admissionOf(options, limit);
  const front =
    fast &&
    new FastHandler({
      fast,
      bodyLimit,
      fail: (error: unknown) => app.log.error(error),
      context: (request, id) =>
        admission.context(request, { headers: request.headers, id, ip: clientAddress(request, trust) }),
    });
  const app: FastifyInstance = createApp(name, { front, trustProxy: trust, bodyLimit });
  const stop = stopOnce(app, { ...options, onStop: afterLast(options, limit) });
  try {
    options.apollo.addPlugin(fastifyApolloDrainPlugin(app));
    await options.apollo.start();
    const observe = await addRoutes(app, options, admission);
    if (front) front.observe = observe;
    return { url: await listen(app, options), stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

function admissionOf<C extends BaseContext>(
  { context, requests }: ServeOptions<C>,
  limit: RequestLimit | undefined,
): Admission<C> {
  return new Admission({
    context,
    limit,
    quotaOf: requests?.quotaOf ?? (() => undefined),
    refused: requests?.refused,
  });
}

const afterLast =
  <C extends BaseContext>({ onStop }: ServeOptions<C>, limit: RequestLimit | undefined) =>
  async (): Promise<void> => {
    limit?.stop();
    await onStop?.();
  };

async function addRoutes<C extends BaseContext>(
  app: FastifyInstance,
  options: ServeOptions<C>,
  admission: Admission<C>,
): Promise<Observe> {
  const { limits = clientLimits } = options;
  const observe = addMetrics(app, options);
  addHealth(app, options);
  options.routes?.(app, (request) => admission.context(request.raw, request));
  addNoStore(app, '/graphql');
  addPreflightByToken(app);
  addNestingLimit(app);
  if (options.documents) addPersistedDocuments(app, options.documents);
  await app.register(fastifyApollo(options.apollo), {
    context: (request) =>
      admission.context(request.raw, request, () =>
        requireShallow(sentBy(request), limits, request.headers['accept-language']),
      ),
    method: ['GET', 'POST'],
  });
  await addPages(app, options);
  return observe;
}
