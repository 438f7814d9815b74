import { timingSafeEqual } from 'node:crypto';
import { type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { addressOf } from '../server/address-of';
import { waitInProtocol } from '../server/unavailable';
import { configurationOf, consoleClientId, mount, type ProviderParts } from './configuration';
import { hashSecret } from './hash-secret';
import { keepPlaces } from './sign-in-place';
import type { Keys } from './signing-keys';

/** The OpenID Connect provider with these keys; all its other state is in the database. */
export function createProvider(parts: ProviderParts, keys: Keys): Provider {
  const provider = new Provider(`${parts.publicUrl}${mount}`, configurationOf(parts, keys));
  // It is behind the gateway, whose headers say under which address users reached it.
  provider.proxy = true;
  Object.defineProperty(provider.Client.prototype, 'compareClientSecret', {
    value(this: { clientSecret?: string }, secret: string): boolean {
      const [kept, given] = [Buffer.from(this.clientSecret ?? ''), Buffer.from(hashSecret(secret))];
      return kept.length === given.length && timingSafeEqual(kept, given);
    },
  });
  waitInProtocol(provider);
  keepPlaces(provider);
  recordGrants(provider, parts);
  return provider;
}

/**
 * Records programs that got a token, users who signed out, and refused token requests, before they are
 * answered.
 */
function recordGrants(provider: Provider, { audit }: ProviderParts): void {
  const recorded = new WeakMap<KoaContextWithOIDC, Promise<void>>();
  provider.use(async (context, next) => {
    await next();
    await recorded.get(context as KoaContextWithOIDC);
  });
  provider.on('grant.success', (context) => {
    const { client, params } = context.oidc;
    if (params?.['grant_type'] !== 'client_credentials' || !client) return;
    const program = { subject: client.clientId, roles: ['partner'], ...actorOf(context) };
    recorded.set(context, audit.signedIn(program, { scope: params['scope'] }));
  });
  provider.on('end_session.success', (context) => {
    const { session, params } = context.oidc;
    const { accountId: subject } = session ?? {};
    if (subject === undefined || !params?.['logout']) return;
    const person = { subject, clientId: consoleClientId, address: addressOf(context.req) };
    recorded.set(context, audit.signedIn({ ...person, operation: 'sign-out' }, {}));
  });
  provider.on('grant.error', (context, { error }) => {
    recorded.set(context, audit.refusedAgain(actorOf(context), { error }));
  });
}

/** An unknown client is not recorded under the name it gave, and the name of a known one proves nothing. */
function actorOf({ oidc, req }: KoaContextWithOIDC) {
  const { client, params } = oidc;
  return {
    ...(client && { clientId: client.clientId }),
    address: addressOf(req),
    operation: `token ${String(params?.['grant_type'] ?? '')}`.trim(),
  };
}
