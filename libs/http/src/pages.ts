import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { graphiqlFolder } from '@bien-cuong/graphiql';
import type { FastifyInstance, FastifyReply } from 'fastify';

interface Pages {
  ide: boolean;
  staticDir?: string;
  connectTo?: readonly string[];
  tls?: boolean;
}

const year = 365 * 24 * 60 * 60;

/** Paths of the service itself and of files: an unknown one is a 404 and never gets the console. */
const neverConsole = /^\/(files|graphql|graphiql|health|identity|metrics)(\/|$)|\.\w+$/;

export async function addPages(app: FastifyInstance, options: Pages): Promise<void> {
  const { ide, staticDir } = options;
  if (!ide && staticDir === undefined) return;
  await app.register(async (pages) => {
    await pages.register(helmet, browserRules(options));
    if (ide) await addGraphiql(pages);
    if (staticDir !== undefined) await addConsole(pages, resolve(staticDir));
  });
}

/** Pages load from this origin only: the browser itself refuses any request that would leave the machine. */
const browserRules = ({ connectTo = [], tls = false }: Pages) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      connectSrc: ["'self'", ...connectTo],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'", ...connectTo],
      frameAncestors: ["'none'"],
    },
  },
  // Over plain HTTP, telling browsers to insist on TLS would lock everybody out.
  strictTransportSecurity: tls,
  xFrameOptions: { action: 'deny' as const },
  referrerPolicy: { policy: 'same-origin' as const },
  originAgentCluster: false,
});

async function addGraphiql(pages: FastifyInstance): Promise<void> {
  demandIndex(graphiqlFolder);
  pages.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
  await pages.register(fastifyStatic, {
    ...staticRules,
    root: graphiqlFolder,
    prefix: '/graphiql/',
    decorateReply: false,
  });
}

async function addConsole(pages: FastifyInstance, root: string): Promise<void> {
  demandIndex(root);
  await pages.register(fastifyStatic, { ...staticRules, root, wildcard: false, index: false });
  pages.get('/*', (request, reply) => {
    // Not parsed as a URL, which would take "//x" for the name of a host.
    const [path = ''] = request.url.split('?');
    if (neverConsole.test(path)) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}

/**
 * The files that pages load. A folder may hold others that must not be served, such as document manifests and
 * source maps.
 */
const ofPages = /\/$|\.(?:css|html|ico|js|png|svg|ttf|woff2?)$/;

const staticRules = {
  allowedPath: (path: string) => ofPages.test(path),
  cacheControl: false,
  setHeaders: (reply: FastifyReply, path: string) => {
    const hashed = path.includes(`${sep}assets${sep}`);
    void reply.header('cache-control', hashed ? `public, max-age=${year}, immutable` : 'no-cache');
  },
};

function demandIndex(folder: string): void {
  if (existsSync(join(folder, 'index.html'))) return;
  throw new Error(`There is no index.html in ${folder}: build that page first.`);
}
