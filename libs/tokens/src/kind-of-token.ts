import { errors, type JWTHeaderParameters, type JWTPayload } from 'jose';

/** As a setting: the provider's access tokens have no `typ`. */
const untyped = 'none';

interface Token {
  payload: JWTPayload;
  protectedHeader: JWTHeaderParameters;
}

/** What jose has to demand of the header `typ` (RFC 9068 section 4: `at+jwt`, unless another is set). */
export const demandedTyp = (typ: string): { typ?: string } => (typ === untyped ? {} : { typ });

/**
 * @param typ the setting
 * @throws JWTInvalid when it is an ID token, or anything that says what it is where access tokens do not
 */
export function requireAccessToken({ payload, protectedHeader }: Token, typ: string): void {
  if (typ === untyped && protectedHeader.typ !== undefined)
    throw new errors.JWTInvalid('the header typ is not that of access tokens');
  if (isIdToken(payload)) throw new errors.JWTInvalid('an ID token is not for APIs');
}

/** Tells by what is only in ID tokens (OpenID Connect Core sections 2 and 3.3.2.11), or by what Keycloak and others write in them. */
function isIdToken(payload: JWTPayload): boolean {
  if ('at_hash' in payload || 'c_hash' in payload) return true;
  if ([payload['typ'], payload['token_use']].some((said) => typeof said === 'string' && /^id$/i.test(said)))
    return true;
  // An ID token is for the client that it was made for, an access token for an API.
  const audience = [payload.aud ?? []].flat();
  return [payload['client_id'], payload['azp']].some((client) => audience.includes(client as string));
}
