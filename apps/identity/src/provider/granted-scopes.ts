import { type Client, errors, type KoaContextWithOIDC } from 'oidc-provider';

/**
 * The scopes of this API that a client may be given. A program that asks for others, or for none, is refused (RFC 6749
 * sections 3.3 and 5.2): the library passes over those it does not know, and a token would open less than it seems to.
 * @throws InvalidScope, which names the others
 */
export function scopesOf({ scope = '' }: Client, { oidc }: KoaContextWithOIDC): string {
  const own = new Set(scope.split(' '));
  const asked = [...oidc.requestParamScopes];
  const others = asked.filter((one) => !own.has(one));
  if (others.length > 0)
    throw new errors.InvalidScope('the client does not have what it asks for', others.join(' '));
  if (asked.length === 0) throw new errors.InvalidScope('a scope has to be asked for', '');
  return scope;
}
