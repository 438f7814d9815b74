import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo from '@as-integrations/fastify';
import { safeApolloOptions } from '@bien-cuong/http';
import fastify from 'fastify';
import { parse } from 'graphql';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import type { FastifyInstance } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

/** A real subgraph over HTTP that counts its connections and records the headers it gets. */
export class TinySubgraph {
  connections = 0;
  ready = true;
  /** Whether it has a health check, like the platform's own. */
  tellsHealth = true;
  /** Alters its answers, to simulate misbehaviour. */
  spoilt: ((answer: { data?: Record<string, unknown> | null }) => unknown) | undefined;
  readonly headers: IncomingHttpHeaders[] = [];
  /** The paths of all requests it got. */
  readonly paths: string[] = [];
  url = '';
  private app: FastifyInstance | undefined;

  constructor(
    readonly name: string,
    readonly sdl: string,
    private readonly resolvers: GraphQLResolverMap<unknown>,
  ) {}

  /** Its server, without HTTP. */
  createApollo(): ApolloServer {
    const schema = buildSubgraphSchema({ typeDefs: parse(this.sdl), resolvers: this.resolvers });
    return new ApolloServer({ ...safeApolloOptions({ introspection: true }), schema });
  }

  async start(port = 0): Promise<void> {
    const apollo = this.createApollo();
    await apollo.start();
    const app = fastify({ forceCloseConnections: true });
    app.server.on('connection', () => this.connections++);
    if (this.tellsHealth)
      app.get('/health/ready', (_request, reply) => reply.code(this.ready ? 200 : 503).send({}));
    app.addHook('onRequest', async ({ headers, url }) => {
      this.paths.push(url);
      if (url === '/graphql') this.headers.push(headers);
    });
    app.addHook('onSend', async ({ url }, reply, payload) => {
      if (!this.spoilt || url !== '/graphql') return payload;
      reply.removeHeader('content-length');
      return JSON.stringify(this.spoilt(JSON.parse(String(payload)) as object));
    });
    await app.register(fastifyApollo(apollo));
    this.url = `${await app.listen({ host: '127.0.0.1', port })}/graphql`;
    this.app = app;
  }

  async stop(): Promise<void> {
    await this.app?.close();
  }

  /** Starts again at the same address. */
  restart(): Promise<void> {
    return this.start(Number(new URL(this.url).port));
  }
}
