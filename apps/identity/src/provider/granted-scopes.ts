import { type Client, errors, type KoaContextWithOIDC } from 'oidc-provider';

/**
 * The requested scopes that a client may have. A program that requests others is refused (RFC 6749 section
 * 5.2): the library would ignore unknown scopes, and the token would allow less than it seems to.
 * @throws InvalidScope, which names the others
 */
export function scopesOf({ scope = '' }: Client, { oidc }: KoaContextWithOIDC): string {
  const own = new Set(scope.split(' '));
  const others = [...oidc.requestParamScopes].filter((one) => !own.has(one));
  if (others.length > 0)
    throw new errors.InvalidScope('the client does not have what it asks for', others.join(' '));
  return scope;
}
