import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance } from 'fastify';
import { answerForIdentity } from './identity-away';
import type { GatewayEnvironment } from './environment';

type Settings = Pick<GatewayEnvironment, 'identityUrl' | 'consoleClientId' | 'publicUrl' | 'tokens'>;

/** The routes for signing in to the console: which provider to use, and a proxy to the platform's own one. */
export function signInRoutes({ identityUrl, consoleClientId, publicUrl, tokens }: Settings) {
  const { OIDC_ISSUER: issuer } = tokens;
  const own = identityUrl !== undefined;
  const signIn =
    issuer === undefined ? null : { issuer, clientId: consoleClientId, publicUrl: publicUrl ?? null, own };
  return (app: FastifyInstance): void => {
    app.get('/settings.json', (_request, reply) =>
      reply.header('cache-control', 'no-cache').send({ signIn }),
    );
    if (identityUrl === undefined) return;
    void app.register(async (identity) => {
      identity.setErrorHandler(answerForIdentity);
      await identity.register(httpProxy, proxyTo(identityUrl));
    });
  };
}

/** Users reach the provider by the gateway's address, so that pages, cookies and tokens have one origin. */
const proxyTo = (upstream: string) => ({
  upstream,
  prefix: '/identity',
  rewritePrefix: '/identity',
  proxyPayloads: true,
  replyOptions: {
    rewriteRequestHeaders: ({ ip, id }: { ip: string; id: string }, headers: object) => ({
      ...headers,
      // The provider counts sign-in attempts by address, so a client must not be able to choose its own.
      'x-forwarded-for': ip,
      'x-request-id': id,
    }),
  },
});
