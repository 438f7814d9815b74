import { DomainError, NotConfirmed } from '@bien-cuong/domain';
import type { Actor } from '@bien-cuong/database';
import { type Identity, TokenRefusal, TokenVerifier } from '@bien-cuong/tokens';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import type { Account } from '../account/account.entity';
import { SecondFactorService } from '../account/second-factor.service';
import { Sessions } from '../account/sessions';
import { type Throttle, TooManyAttempts } from '../account/throttle';
import { ClientUseService } from '../client/client-use.service';
import type { IdentityEnvironment } from '../environment';
import { consoleClientId, mount } from '../provider/configuration';
import type { KeptProvider } from '../provider/kept-provider';
import { acting, hasChanged } from '../audit/acting';
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

/** The API below `/identity/api`; the contract is in libs/identity-api. */
export async function addApi(app: FastifyInstance, parts: Parts): Promise<void> {
  const { dataSource, provider, throttle, environment } = parts;
  const { accounts, clients, audit, policy, ownProvinces } = provider.parts;
  const verifier = verifierOf(parts);
  const [use, sessions] = [new ClientUseService(dataSource), new Sessions(dataSource)];
  const gatewaySecret = environment.GATEWAY_SECRET;
  await addServiceRoutes(app, {
    verifier,
    accounts,
    policy,
    sessions,
    clients,
    use,
    audit,
    ownProvinces,
    gatewaySecret,
  });
  const identities = new WeakMap<object, Identity>();
  const callers = new WeakMap<object, Account>();
  const actors = new WeakMap<object, Actor>();
  const caller = (request: object): Account => callers.get(request) as Account;
  await app.register(
    async (api) => {
      api.setErrorHandler<FastifyError>((error, request, reply) =>
        sendError(afterChange(error, actors.get(request)), request, reply),
      );
      api.addHook('onRequest', async (request, reply) => {
        void reply.header('cache-control', 'no-store');
        const identity = await verifier.identify(request.headers.authorization);
        identities.set(request, identity);
        callers.set(request, await callerOf({ accounts, policy, sessions }, identity));
      });
      // With a callback, so that everything after it runs inside the async context.
      api.addHook('preHandler', (request, _reply, next) => {
        const { id: subject, roles } = caller(request);
        const actor = actorOf(request, { subject, roles, clientId: consoleClientId });
        actors.set(request, actor);
        acting.run(actor, next);
      });
      api.addHook('onError', async (request, _reply, error) => {
        const [identity, detail] = [identities.get(request), refusalOf(error)];
        if (!identity || !detail) return;
        const actor = actorOf(request, identity);
        // A caller that is throttled can repeat its requests without end, so those refusals are summed up.
        await (error instanceof TooManyAttempts
          ? audit.refusedAgain(actor, detail)
          : audit.refused(actor, detail));
      });
      addAuditRoutes(api, { audit, caller });
      addProfileRoutes(api, {
        accounts,
        sessions,
        throttle,
        caller,
        policy,
        secondFactors: new SecondFactorService(dataSource),
        session: (request) => identities.get(request)?.session,
      });
      await api.register((administration, _options, done) => {
        administration.addHook('onRequest', async (request) => requireAdministrator(caller(request)));
        addAccountRoutes(administration, { accounts, caller });
        addClientRoutes(administration, { clients, use });
        administration.post('/keys/rotate', () => provider.rotate());
        done();
      });
    },
    { prefix: `${mount}/api` },
  );
}

/** A verifier that takes the provider's own keys from memory instead of fetching them. */
function verifierOf({ provider, environment }: Parts): TokenVerifier {
  const keys: JWTVerifyGetKey = (header, token) => {
    const published = provider.keys.signing.map(({ d: _private, ...jwk }) => jwk);
    return createLocalJWKSet({ keys: published })(header, token);
  };
  const claims = { ACCESS_TOKEN_TYP: 'at+jwt', ROLES_CLAIM: 'roles', PROVINCES_CLAIM: 'provinces' };
  const { API_AUDIENCE, PUBLIC_URL } = environment;
  return new TokenVerifier({ API_AUDIENCE, OIDC_ISSUER: `${PUBLIC_URL}${mount}`, ...claims }, keys);
}

/**
 * An error after something was changed, for example when reading it back, must say that the change may have
 * been made.
 */
function afterChange(error: Error, actor: Actor | undefined): Error {
  return hasChanged(actor) && !(error instanceof DomainError) ? new NotConfirmed(error) : error;
}

/** The audit record of a refused request; undefined when the error refuses nothing. */
function refusalOf(error: Error): object | undefined {
  if (error instanceof NotConfirmed) return undefined;
  if (error instanceof DomainError) {
    const { code, argument } = error as DomainError;
    return { code, argument };
  }
  if (error instanceof TooManyAttempts) return { code: 'TOO_MANY_REQUESTS' };
  return error instanceof TokenRefusal ? { code: 'UNAUTHENTICATED' } : undefined;
}

type Who = Pick<Identity, 'subject' | 'clientId' | 'roles'>;

function actorOf(request: FastifyRequest, { subject, clientId, roles }: Who): Actor {
  const operation = `${request.method} ${(request.routeOptions.url ?? '').replace(`${mount}/api/`, '')}`;
  return {
    subject,
    clientId,
    roles,
    operation,
    address: addressOf(request.raw),
    requestId: request.id,
  };
}
