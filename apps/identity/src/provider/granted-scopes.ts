import { type Client, errors, type KoaContextWithOIDC } from 'oidc-provider';

/**
 * The scopes of this API that a client may be given. A program that asks for others is refused (RFC 6749 section 5.2): the
 * library passes over those it does not know, and a token would open less than it seems to.
 * @throws InvalidScope, which names the others
 */
export function scopesOf({ scope = '' }: Client, { oidc }: KoaContextWithOIDC): string {
  const own = new Set(scope.split(' '));
  const others = [...oidc.requestParamScopes].filter((one) => !own.has(one));
  if (others.length > 0)
    throw new errors.InvalidScope('the client does not have what it asks for', others.join(' '));
  return scope;
}
