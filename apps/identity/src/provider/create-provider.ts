import { timingSafeEqual } from 'node:crypto';
import { Provider } from 'oidc-provider';
import { hashSecret } from '../client/partner-client.service';
import { configurationOf, mount, type ProviderParts } from './configuration';
import type { Keys } from './signing-keys';

/** The OpenID Connect provider with these keys; whatever else it knows is in the database. */
export function createProvider(parts: ProviderParts, keys: Keys): Provider {
  const provider = new Provider(`${parts.publicUrl}${mount}`, configurationOf(parts, keys));
  // It stands behind the gateway, which says how people reached it.
  provider.proxy = true;
  Object.defineProperty(provider.Client.prototype, 'compareClientSecret', {
    value(this: { clientSecret?: string }, secret: string): boolean {
      const [kept, given] = [Buffer.from(this.clientSecret ?? ''), Buffer.from(hashSecret(secret))];
      return kept.length === given.length && timingSafeEqual(kept, given);
    },
  });
  return provider;
}
