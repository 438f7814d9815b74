import { errors, type JWTHeaderParameters, type JWTPayload } from 'jose';

/** The value of the setting for a provider whose access tokens have no `typ`. */
const untyped = 'none';

interface Token {
  payload: JWTPayload;
  protectedHeader: JWTHeaderParameters;
}

/**
 * The options that make jose check the header `typ` (RFC 9068 section 4: `at+jwt`, unless configured
 * otherwise).
 */
export const demandedTyp = (typ: string): { typ?: string } => (typ === untyped ? {} : { typ });

/**
 * @param typ the configured header `typ`
 * @throws JWTInvalid when it is an ID token, or when it has a `typ` though access tokens have none
 */
export function requireAccessToken({ payload, protectedHeader }: Token, typ: string): void {
  if (typ === untyped && protectedHeader.typ !== undefined)
    throw new errors.JWTInvalid('the header typ is not that of access tokens');
  if (isIdToken(payload)) throw new errors.JWTInvalid('an ID token is not for APIs');
}

/**
 * Recognises an ID token by claims that only ID tokens have (OpenID Connect Core sections 2 and 3.3.2.11), or
 * by those that Keycloak and others add.
 */
function isIdToken(payload: JWTPayload): boolean {
  if ('at_hash' in payload || 'c_hash' in payload) return true;
  if ([payload['typ'], payload['token_use']].some((said) => typeof said === 'string' && /^id$/i.test(said)))
    return true;
  // The audience of an ID token is the client it was issued to; that of an access token is an API.
  const audience = [payload.aud ?? []].flat();
  return [payload['client_id'], payload['azp']].some((client) => audience.includes(client as string));
}
