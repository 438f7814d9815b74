import { DomainError } from '@bien-cuong/domain';
import type { Actor } from '@bien-cuong/database';
import { TokenVerifier } from '@bien-cuong/tokens';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import type { Account } from '../account/account.entity';
import { Sessions } from '../account/sessions';
import type { Throttle } from '../account/throttle';
import { ClientUseService } from '../client/client-use.service';
import type { IdentityEnvironment } from '../environment';
import { consoleClientId, mount } from '../provider/configuration';
import type { KeptProvider } from '../provider/kept-provider';
import { rotateKeys } from '../provider/signing-keys';
import { acting } from '../audit/acting';
import { addressOf } from '../server/address-of';
import { addAuditRoutes } from './audit-routes';
import { addAccountRoutes } from './account-routes';
import { callerOf, requireAdministrator } from './caller';
import { addClientRoutes } from './client-routes';
import { sendError } from './errors';
import { addProfileRoutes } from './profile-routes';
import { addServiceRoutes } from './service-routes';

interface Parts {
  dataSource: DataSource;
  provider: KeptProvider;
  throttle: Throttle;
  environment: IdentityEnvironment;
}

/** What the console administers, below `/identity/api`; the contract is libs/identity-api. */
export async function addApi(app: FastifyInstance, parts: Parts): Promise<void> {
  const { dataSource, provider, throttle, environment } = parts;
  const { accounts, clients, audit, ownProvinces } = provider.parts;
  const verifier = verifierOf(parts);
  const use = new ClientUseService(dataSource);
  const gatewaySecret = environment.GATEWAY_SECRET;
  await addServiceRoutes(app, { verifier, accounts, clients, use, ownProvinces, gatewaySecret });
  const callers = new WeakMap<object, Account>();
  const caller = (request: object): Account => callers.get(request) as Account;
  await app.register(
    async (api) => {
      api.setErrorHandler<FastifyError>(sendError);
      api.addHook('onRequest', async (request, reply) => {
        void reply.header('cache-control', 'no-store');
        callers.set(request, await callerOf({ verifier, accounts }, request));
      });
      // With a callback, so that what follows runs within.
      api.addHook('preHandler', (request, _reply, next) => {
        acting.run(actorOf(request, caller(request)), next);
      });
      api.addHook('onError', async (request, _reply, error) => {
        if (!(error instanceof DomainError) || !callers.has(request)) return;
        const { code, argument } = error as DomainError;
        await audit.refused(actorOf(request, caller(request)), { code, argument });
      });
      addAuditRoutes(api, { audit, caller });
      addProfileRoutes(api, {
        ...{ accounts, sessions: new Sessions(dataSource), throttle, caller },
        adminsNeedSecondFactor: environment.ADMINS_NEED_SECOND_FACTOR,
      });
      await api.register((administration, _options, done) => {
        administration.addHook('onRequest', async (request) => requireAdministrator(caller(request)));
        addAccountRoutes(administration, { accounts, caller });
        addClientRoutes(administration, { clients, use });
        administration.post('/keys/rotate', async () => {
          const rotated = await rotateKeys(dataSource);
          await provider.update();
          return rotated;
        });
        done();
      });
    },
    { prefix: `${mount}/api` },
  );
}

/** Knows the provider's own keys without asking for them. */
function verifierOf({ provider, environment }: Parts): TokenVerifier {
  const keys: JWTVerifyGetKey = (header, token) => {
    const published = provider.keys.signing.map(({ d: _private, ...jwk }) => jwk);
    return createLocalJWKSet({ keys: published })(header, token);
  };
  const claims = { ROLES_CLAIM: 'roles', PROVINCES_CLAIM: 'provinces' };
  const { API_AUDIENCE, PUBLIC_URL } = environment;
  return new TokenVerifier({ API_AUDIENCE, OIDC_ISSUER: `${PUBLIC_URL}${mount}`, ...claims }, keys);
}

function actorOf(request: FastifyRequest, { id: subject, roles }: Account): Actor {
  const operation = `${request.method} ${(request.routeOptions.url ?? '').replace(`${mount}/api/`, '')}`;
  return {
    ...{ subject, clientId: consoleClientId, roles, operation },
    ...{ address: addressOf(request.raw), requestId: request.id },
  };
}
